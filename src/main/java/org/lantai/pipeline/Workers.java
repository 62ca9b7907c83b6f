package org.lantai.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Runs pieces of work on several threads, with few of them waiting: whoever hands on more waits until there is room,
 * so that memory holds only the pages being worked on.
 */
final class Workers implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 3;

    private final ExecutorService pool;
    private final Semaphore room;
    private final List<Future<?>> running = new ArrayList<>();

    Workers(int threads) {
        pool = Executors.newFixedThreadPool(threads);
        room = new Semaphore(threads * WAITING_PER_THREAD);
    }

    /** Hands on one piece of work; called from one thread only. */
    void submit(Runnable work) {
        room.acquireUninterruptibly();
        running.removeIf(this::endedWell);
        running.add(pool.submit(() -> {
            try {
                work.run();
            } finally {
                room.release();
            }
        }));
    }

    private boolean endedWell(Future<?> future) {
        if (future.isDone()) {
            result(future);
            return true;
        }
        return false;
    }

    /** Waits for all work handed on so far; throws what the first failed piece threw. */
    void await() {
        running.forEach(Workers::result);
        running.clear();
    }

    private static void result(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
