package org.lantai.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.lantai.pipeline.Progress;

/** Shows progress as a bar on a terminal, and as one plain line a step elsewhere. */
final class TerminalProgress {
    private TerminalProgress() {}

    /**
     * The launcher says whether there is a terminal: what {@link System#console()} answers without one changed with JDK
     * 22.
     */
    static Progress on(Terminal terminal) {
        return Boolean.getBoolean("lantai.terminal") ? new Bar() : new Lines(terminal);
    }

    /** A bar that moves. */
    private static final class Bar implements Progress {
        private @Nullable ProgressBar bar;

        @Override
        public synchronized void begin(String step, long total) {
            bar = new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, 80))
                    .build();
        }

        @Override
        public synchronized void advance() {
            if (bar != null) {
                bar.step();
            }
        }

        @Override
        public synchronized void end() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }

    /** A line when a step begins. */
    private record Lines(Terminal terminal) implements Progress {
        @Override
        public void begin(String step, long total) {
            terminal.out().printf("%s (%d)%n", step, total);
            terminal.out().flush();
        }

        @Override
        public void advance() {}

        @Override
        public void end() {}
    }
}
