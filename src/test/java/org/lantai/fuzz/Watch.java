package org.lantai.fuzz;

import java.util.Timer;
import java.util.TimerTask;

/** Ends the process when an input does not end, and keeps it, with where the work stood. */
final class Watch {
    private static final long ENDLESS_MILLIS = 90_000;

    private final Thread worker = Thread.currentThread();
    private final FindingsFolder folder;
    private final Timer timer = new Timer(true);
    private TimerTask task = new TimerTask() {
        @Override
        public void run() {}
    };

    /** Of what the current thread does. */
    Watch(FindingsFolder folder) {
        this.folder = folder;
    }

    /** The worker begins with an input, and is done with the one before. */
    void begin(byte[] input) {
        task.cancel();
        task = new TimerTask() {
            @Override
            public void run() {
                end(input);
            }
        };
        timer.schedule(task, ENDLESS_MILLIS);
    }

    private void end(byte[] input) {
        IllegalStateException endless = new IllegalStateException("no end after " + ENDLESS_MILLIS + " ms");
        endless.setStackTrace(worker.getStackTrace());
        folder.keep(new Finding(input, endless));
        Runtime.getRuntime().halt(1);
    }
}
