package org.lantai.fuzz;

import java.util.Timer;
import java.util.TimerTask;

/** Looks once at where a thread stands, a second from now. */
final class Sample {
    private static final long MILLIS = 1000;

    private volatile StackTraceElement[] stood = {};

    Sample(Thread worker) {
        Timer timer = new Timer(true);
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                stood = worker.getStackTrace();
                timer.cancel();
            }
        };
        timer.schedule(look, MILLIS);
    }

    SlowInput slow() {
        return new SlowInput(stood);
    }
}
