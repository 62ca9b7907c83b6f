package org.lantai.serve;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.lantai.model.Problem;

/** Which build is shown, and whether a later one failed. Pages wait here for the next. */
final class Rounds {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Round now = new Round(0, 0, Optional.empty());

    /**
     * Where things stand.
     *
     * @param number of the last build, from 1; 0 before the first has ended
     * @param shown of the last build that went well; 0 where none did
     * @param fault why the last build failed, if it did
     */
    record Round(int number, int shown, Optional<Problem> fault) {}

    Round now() {
        lock.lock();
        try {
            return now;
        } finally {
            lock.unlock();
        }
    }

    /** A build has gone well. */
    void succeed() {
        turn(new Round(now().number() + 1, now().number() + 1, Optional.empty()));
    }

    /** A build has failed. */
    void fail(Problem fault) {
        turn(new Round(now().number() + 1, now().shown(), Optional.of(fault)));
    }

    private void turn(Round next) {
        lock.lock();
        try {
            now = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Where things stand as soon as that is something else than a page knows, or when so much time has passed. */
    Round after(int known, long milliseconds) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
        lock.lock();
        try {
            while (now.number() == known && left > 0) {
                left = changed.awaitNanos(left);
            }
            return now;
        } finally {
            lock.unlock();
        }
    }
}
