package org.lantai.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that says somebody is at work. A killed program leaves it behind, but no longer locked, so that it hinders
 * nobody; the next one takes it over.
 */
public final class LockFile implements Closeable {
    private final Disk disk;
    private final Path file;
    private final Closeable lock;

    private LockFile(Disk disk, Path file, Closeable lock) {
        this.disk = disk;
        this.file = file;
        this.lock = lock;
    }

    /** Takes the lock; empty when somebody else is at work. */
    public static Optional<LockFile> take(Disk disk, Path file) throws IOException {
        return disk.lock(file).map(lock -> new LockFile(disk, file, lock));
    }

    /** Deletes the file, while nobody else can have it yet. */
    @Override
    public void close() throws IOException {
        try {
            disk.delete(file);
        } finally {
            lock.close();
        }
    }
}
