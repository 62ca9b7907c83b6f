package org.lantai.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Timer;
import java.util.TimerTask;

/** Ends the process when an input does not end, and keeps it, with where the work stood. */
final class Watch {
    private static final long MILLIS = 5000;
    /** Of processor time, so that a busy machine makes no findings. */
    private static final long ENDLESS_NANOS = 60_000_000_000L;

    private final ThreadMXBean times = ManagementFactory.getThreadMXBean();
    private final Thread worker = Thread.currentThread();
    private final FindingsFolder folder;
    private volatile Begun begun = new Begun(new byte[0], 0);

    @SuppressWarnings("ArrayRecordComponent") // Only handed on.
    private record Begun(byte[] input, long nanos) {}

    /** Of what the current thread does. */
    Watch(FindingsFolder folder) {
        this.folder = folder;
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                look(begun);
            }
        };
        new Timer(true).schedule(look, MILLIS, MILLIS);
    }

    /** The worker begins with an input, and is done with the one before. */
    void begin(byte[] input) {
        begun = new Begun(input, times.getThreadCpuTime(worker.getId()));
    }

    @SuppressWarnings("ReferenceEquality") // The same beginning, and not another one of equal bytes.
    private void look(Begun at) {
        if (times.getThreadCpuTime(worker.getId()) - at.nanos() > ENDLESS_NANOS && at == begun) {
            folder.keep(new Finding(at.input(), new SlowInput(worker.getStackTrace())));
            Runtime.getRuntime().halt(1);
        }
    }
}
