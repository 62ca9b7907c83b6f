package org.lantai.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Locks of the operating system, which end with the program, whatever ends it.
 *
 * <p>The file of a lock is deleted by who holds it. So another program may have opened it just before, and gets the lock
 * of a file that is no longer there while a third makes a new one. Therefore the file is opened a second time: only where
 * its name still leads to the file that is locked does Java refuse to lock it again.
 */
final class FileLocks {
    /**
     * The files that this program has locked. These locks belong to the program as a whole and so must this list: on
     * Unix, closing a file that was opened only to see that it is locked would drop the lock (see {@link
     * java.nio.channels.FileLock}).
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private FileLocks() {}

    static Optional<Closeable> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Held held = new Held(file);
        boolean taken = false;
        try {
            held.open();
            taken = held.lock();
        } finally {
            if (!taken) {
                held.close();
            }
        }
        return taken ? Optional.of(held) : Optional.empty();
    }

    /** A file that is locked or about to be. Both channels stay open as long as the lock is held. */
    static final class Held implements Closeable {
        private final Path file;
        private Optional<FileChannel> opened = Optional.empty();
        private Optional<FileChannel> again = Optional.empty();

        Held(Path file) {
            this.file = file;
        }

        void open() throws IOException {
            opened = Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        }

        /** Whether nobody else has the lock, and the file that was opened is still the one of that name. */
        boolean lock() throws IOException {
            return opened.orElseThrow().tryLock() != null && isStillThere();
        }

        private boolean isStillThere() throws IOException {
            try {
                again = Optional.of(FileChannel.open(file, StandardOpenOption.WRITE));
                again.get().tryLock();
                return false;
            } catch (NoSuchFileException deleted) {
                return false;
            } catch (OverlappingFileLockException theSameFile) {
                return true;
            }
        }

        @Override
        public void close() throws IOException {
            try {
                close(again);
                close(opened);
            } finally {
                HELD.remove(file);
            }
        }

        private static void close(Optional<FileChannel> channel) throws IOException {
            if (channel.isPresent()) {
                channel.get().close();
            }
        }
    }
}
