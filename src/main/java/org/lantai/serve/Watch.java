package org.lantai.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Looks at folders again and again until they have changed and come to rest. Between two looks it pauses, and the longer
 * the longer a look takes, so that it never takes more than a tenth of one processor.
 */
final class Watch {
    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int PAUSES_A_LOOK = 9;

    private final List<Path> folders;
    private ContentLook last;

    Watch(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.last = ContentLook.of(folders);
    }

    /** Returns when something is another than when this was made, or returned last, and nothing changed between two looks. */
    void awaitChange() throws IOException, InterruptedException {
        ContentLook before = last;
        ContentLook now = look();
        while (now.equals(last) || !now.equals(before)) {
            before = now;
            now = look();
        }
        last = now;
    }

    private ContentLook look() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        ContentLook look = ContentLook.of(folders);
        long took = System.nanoTime() - begin;
        TimeUnit.NANOSECONDS.sleep(Math.max(SHORTEST_PAUSE, took * PAUSES_A_LOOK));
        return look;
    }
}
