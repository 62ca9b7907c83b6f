package org.lantai.pipeline;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lantai.model.ProblemException;

/**
 * Keeps a fault in the work on one page from costing any other page. What the user can mend, a full disk or a template
 * of his theme, comes as a {@link ProblemException} and is no fault of a page: it passes through and ends the build.
 *
 * <p>Memory belongs to all pages at once: the one that finds none left need not be the one that took it. So it is tried
 * once more, alone, when all others that are being worked on are done; only then it is that page's fault.
 */
final class Isolation {
    /** Shared by pages that are worked on side by side, exclusive for one that is worked on alone. */
    private final ReadWriteLock pages = new ReentrantReadWriteLock();

    /**
     * Does the work on one page; may be called from many threads, but not within the work on a page.
     *
     * @param work the work, which may be done twice
     * @param otherwise what comes of the page when the work fails; given the reason
     */
    <T> T of(Supplier<T> work, Function<Throwable, T> otherwise) {
        try {
            return sideBySide(work);
        } catch (OutOfMemoryError e) {
            return alone(work, otherwise);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return otherwise.apply(e);
        }
    }

    private <T> T sideBySide(Supplier<T> work) {
        pages.readLock().lock();
        try {
            return work.get();
        } finally {
            pages.readLock().unlock();
        }
    }

    private <T> T alone(Supplier<T> work, Function<Throwable, T> otherwise) {
        pages.writeLock().lock();
        try {
            return work.get();
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return otherwise.apply(e);
        } finally {
            pages.writeLock().unlock();
        }
    }
}
