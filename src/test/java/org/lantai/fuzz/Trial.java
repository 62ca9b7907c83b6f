package org.lantai.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/**
 * Tries inputs on a target, and finds fault with those that take long, too. Only runs that nobody waits for look at the
 * clock: elsewhere work is counted.
 */
final class Trial {
    /** How much processor time an input may take, and as much more for each 100 kB. */
    private static final long SLOW_NANOS = 2_000_000_000L;

    private static final int SLOW_BYTES = 100_000;
    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    private final FuzzTarget target;

    Trial(FuzzTarget target) {
        this.target = target;
    }

    /** What is wrong with an input. Slow is what is slow twice: the first time, the program may have been warming up. */
    Optional<Finding> of(byte[] input) {
        long start = TIMES.getCurrentThreadCpuTime();
        Optional<Finding> finding = Finding.of(target, input);
        return finding.isPresent() || !isSlow(start, input) ? finding : slow(input);
    }

    boolean isOfKind(byte[] input, String kind) {
        return of(input).filter(finding -> finding.kind().equals(kind)).isPresent();
    }

    private Optional<Finding> slow(byte[] input) {
        long start = TIMES.getCurrentThreadCpuTime();
        Sample sample = new Sample(Thread.currentThread());
        Finding.of(target, input);
        return isSlow(start, input) ? Optional.of(new Finding(input, sample.slow())) : Optional.empty();
    }

    private static boolean isSlow(long start, byte[] input) {
        return TIMES.getCurrentThreadCpuTime() - start > SLOW_NANOS + SLOW_NANOS * input.length / SLOW_BYTES;
    }
}
