package org.lantai;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A quarter of the stack that the program's threads have: what works on it does not depend on the machine. */
public final class SmallStack {
    private static final int BYTES = 256 << 10;

    private SmallStack() {}

    /** The result of some work done on it. */
    public static <T> T call(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        new Thread(null, task, "small stack", BYTES).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
