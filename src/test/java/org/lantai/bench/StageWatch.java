package org.lantai.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;

/** What the stages cost of this thread's CPU time, in milliseconds; other threads and other programs do not count. */
final class StageWatch {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Double> stages = new TreeMap<>();
    private long last = threads.getCurrentThreadCpuTime();

    /** Ends a stage; one without a name is not counted. */
    void lap(String stage) {
        long now = threads.getCurrentThreadCpuTime();
        if (!stage.isEmpty()) {
            stages.merge(stage, (now - last) / 1e6, Double::sum);
        }
        last = threads.getCurrentThreadCpuTime();
    }

    double total() {
        return stages.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    Map<String, Double> stages() {
        return stages;
    }
}
