package org.lantai.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything that is done to a disk where a kill must not tear: each method is one step, after which the program may be
 * stopped. Tests stop it after every one of them. Reading tears nothing and needs no disk of its own.
 */
public interface Disk {
    /** The disk of this computer. */
    static Disk local() {
        return new LocalDisk();
    }

    /** Makes a folder with those above it, where they are missing. */
    void makeFolders(Path folder) throws IOException;

    /** Writes a file, over the one of that name. A kill leaves any part of it. */
    void write(Path file, byte[] content) throws IOException;

    /** Copies a file of any size with its modification time, over the one of that name. A kill leaves any part of it. */
    void copy(Path from, Path to) throws IOException;

    /** Makes {@code to} the same file as {@code from}, modification time included. */
    void link(Path from, Path to) throws IOException;

    /**
     * Moves a file or folder in one step, so that nobody ever sees half of it.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something stands at {@code to}
     */
    void move(Path from, Path to) throws IOException;

    /** Moves a file in one step to where another may stand, which is gone then. */
    void replace(Path from, Path to) throws IOException;

    /** Where {@link #rewrite} puts what is to take the place of a file. */
    static Path next(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /**
     * Writes a file in the place of the one of that name, in steps of which a kill leaves one or the other whole; at most
     * {@link #next} stands beside it then.
     */
    default void rewrite(Path file, byte[] content) throws IOException {
        write(next(file), content);
        force(next(file));
        replace(next(file), file);
        force(file.resolveSibling("."));
    }

    /** Deletes a file, a link or an empty folder. */
    void delete(Path path) throws IOException;

    /** Returns when a file's content, or the names in a folder, will outlast a power cut. */
    void force(Path path) throws IOException;

    /**
     * Locks a file, which is made when it is missing, until the lock is closed or the program ends in whatever way.
     *
     * @return the lock; empty when another program, or another part of this one, holds it
     */
    Optional<Closeable> lock(Path file) throws IOException;
}
