package org.lantai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void allWorkIsDoneWhenAwaitReturns() {
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers(3)) {
            for (int i = 0; i < 1000; i++) {
                workers.submit(done::incrementAndGet);
            }
            workers.await();
        }
        assertThat(done).hasValue(1000);
    }

    @Test
    void workRunsOnSeveralThreadsAtOnce() {
        CountDownLatch bothThere = new CountDownLatch(2);
        try (Workers workers = new Workers(2)) {
            for (int i = 0; i < 2; i++) {
                workers.submit(() -> {
                    bothThere.countDown();
                    try {
                        // With one thread alone the first would wait for ever.
                        bothThere.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
            workers.await();
        }
        assertThat(bothThere.getCount()).isZero();
    }

    @Test
    void whatAPieceOfWorkThrowsComesOut() {
        try (Workers workers = new Workers(2)) {
            workers.submit(() -> {
                throw new IllegalArgumentException("this page");
            });
            assertThatThrownBy(workers::await)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("this page");
        }
    }
}
