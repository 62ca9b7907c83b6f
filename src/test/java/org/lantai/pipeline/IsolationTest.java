package org.lantai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

class IsolationTest {
    private final Isolation isolation = new Isolation();
    private final List<String> done = new ArrayList<>();

    @Test
    void aPageThatSucceedsIsLeftAlone() {
        assertThat(of(() -> "text")).isEqualTo("text");
    }

    @Test
    void aFaultCostsItsPageAlone() {
        assertThat(of(() -> {
                    throw new IllegalStateException("broken");
                }))
                .isEqualTo("failed: broken");
        assertThat(of(IsolationTest::endless)).startsWith("failed");
        assertThat(of(() -> "the next")).isEqualTo("the next");
    }

    @Test
    void whatTheUserCanMendEndsTheWork() {
        Problem full = Problem.error(ProblemKind.STORE_NOT_WRITABLE, "/", "The disk is full.", "Make room.");
        assertThatThrownBy(() -> of(() -> {
                    throw new ProblemException(full);
                }))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aPageThatFoundNoMemoryIsTriedOnceMore() {
        assertThat(of(() -> {
                    done.add("tried");
                    if (done.size() == 1) {
                        throw new OutOfMemoryError("others took it");
                    }
                    return "text";
                }))
                .isEqualTo("text");
        assertThat(done).hasSize(2);
    }

    @Test
    void aPageThatFindsNoMemoryEvenAloneHasFailed() {
        assertThat(of(() -> {
                    done.add("tried");
                    throw new OutOfMemoryError("too large");
                }))
                .isEqualTo("failed: too large");
        assertThat(done).hasSize(2);
    }

    @Test
    void theSecondTryWaitsForThePagesBesideIt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch noMemory = new CountDownLatch(1);
        List<String> order = java.util.Collections.synchronizedList(new ArrayList<>());
        Thread beside = new Thread(() -> of(() -> {
            begun.countDown();
            awaitUninterrupted(noMemory);
            order.add("beside");
            return "";
        }));
        beside.start();
        begun.await();
        of(() -> {
            if (noMemory.getCount() > 0) {
                noMemory.countDown();
                throw new OutOfMemoryError("others took it");
            }
            order.add("alone");
            return "";
        });
        beside.join();
        assertThat(order).containsExactly("beside", "alone");
    }

    private String of(Supplier<String> work) {
        return isolation.of(work, reason -> "failed: " + reason.getMessage());
    }

    @SuppressWarnings("InfiniteRecursion")
    private static String endless() {
        return endless() + endless();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
