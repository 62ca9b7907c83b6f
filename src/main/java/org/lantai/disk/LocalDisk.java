package org.lantai.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The disk as Java sees it. */
final class LocalDisk implements Disk {
    @Override
    public void makeFolders(Path folder) throws IOException {
        // Before Java 20, createDirectories refuses a link to a folder (JDK-8294193).
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        // Not with the rights of the other file, which may be that nobody writes it.
        try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
    }

    @Override
    public void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | IOException noLink) {
            // Some disks have no links, others no more than so many to one file. A copy does as well, with the same
            // content and time; where none can be made, what is thrown tells of this, too.
            copyInPlaceOfLink(from, to, noLink);
        }
    }

    /** In place of a link; where this fails too it tells of both. */
    private static void copyInPlaceOfLink(Path from, Path to, Exception noLink) throws IOException {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            e.addSuppressed(noLink);
            throw e;
        }
    }

    /** An atomic move would replace what stands there, on Unix even an empty folder. */
    @Override
    public void move(Path from, Path to) throws IOException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives only know the plain move.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public void force(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            forceFolder(path);
        } else {
            // For writing, though nothing is written: Windows forces no file that is open for reading only.
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                file.force(true);
            }
        }
    }

    private static void forceFolder(Path path) {
        try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and some network drives force none: there the names are as safe as they get.
        }
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return FileLocks.take(file);
    }
}
