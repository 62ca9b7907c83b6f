package org.lantai.disk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lantai.model.Sha256;

/**
 * How a folder looks from outside: the names, sizes and times of all files in it. A file whose time is so late that it may
 * have changed again without another time is looked into, as version control does with its index (<a
 * href="https://git-scm.com/docs/racy-git">Racy Git</a>).
 */
public final class FolderLook extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Optional<FileTime> since;
    private final Set<String> without;
    private final boolean passing;
    private int files;
    /** Of the digests of all files: a sum, so that 100,000 of them need not be sorted. */
    private long sum;

    private FolderLook(Path folder, Optional<FileTime> since, Set<String> without, boolean passing) throws IOException {
        this.folder = folder.toRealPath();
        this.since = since;
        this.without = without;
        this.passing = passing;
    }

    /**
     * The look of a folder in short; empty where it is not there.
     *
     * @param since files of that time and later are looked into
     * @param without files and folders in it that are passed over, by their names
     * @throws IOException when it cannot be looked at as a whole: what a link in it leads to may change while the link stays,
     *     and may be the whole disk
     */
    public static String of(Path folder, Optional<FileTime> since, Set<String> without) throws IOException {
        return Files.exists(folder) ? new FolderLook(folder, since, without, false).take() : "";
    }

    /**
     * The same of a folder that somebody works in at this moment: of a link counts that it is there, and what cannot be
     * looked at, or is gone before it is, is passed over.
     */
    public static String inPassing(Path folder, Set<String> without) throws IOException {
        return Files.exists(folder) ? new FolderLook(folder, Optional.empty(), without, true).take() : "";
    }

    private String take() throws IOException {
        Files.walkFileTree(folder, this);
        return files + " " + Long.toHexString(sum) + "\n";
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return without.contains(name(directory)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!without.contains(name(file))) {
            if (!attributes.isRegularFile() && !passing) {
                throw new IOException("no plain file: " + file);
            }
            FileTime time = attributes.lastModifiedTime();
            files++;
            sum += Sha256.bits(
                    name(file) + "\t" + attributes.size() + "\t" + time.to(TimeUnit.NANOSECONDS) + inside(file, time));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (passing) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    private String name(Path below) {
        return folder.relativize(below).toString();
    }

    private String inside(Path file, FileTime time) throws IOException {
        boolean late = since.isPresent() && time.compareTo(since.get()) >= 0;
        return late ? "\t" + Sha256.hex(file) : "";
    }
}
