package org.lantai.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lantai.model.Sha256;

/**
 * How a folder looks from outside: the names, sizes and times of all files in it. A file whose time is so late that it may
 * have changed again without another time is looked into, as version control does with its index (<a
 * href="https://git-scm.com/docs/racy-git">Racy Git</a>).
 */
final class FolderLook extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Optional<FileTime> since;
    private final Set<Path> without;
    private int files;
    /** Of the digests of all files: a sum, so that 100,000 of them need not be sorted. */
    private long sum;

    private FolderLook(Path folder, Optional<FileTime> since, Set<Path> without) {
        this.folder = folder;
        this.since = since;
        this.without = without;
    }

    /**
     * The look of a folder in short; that of an empty one where it is not there.
     *
     * @param since files of that time and later are looked into
     * @param without files and folders that are passed over
     * @throws IOException when it cannot be looked at as a whole, as with links that lead in a circle
     */
    static String of(Path folder, Optional<FileTime> since, Set<Path> without) throws IOException {
        FolderLook look = new FolderLook(folder, since, without);
        if (Files.exists(folder)) {
            // What a link leads to may change while the link stays.
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, look);
        }
        return look.files + " " + Long.toHexString(look.sum) + "\n";
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return without.contains(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!without.contains(file)) {
            FileTime time = attributes.lastModifiedTime();
            String name = file.toString().substring(folder.toString().length());
            files++;
            sum += Sha256.bits(
                    name + "\t" + attributes.size() + "\t" + time.to(TimeUnit.NANOSECONDS) + inside(file, time));
        }
        return FileVisitResult.CONTINUE;
    }

    private String inside(Path file, FileTime time) throws IOException {
        boolean late = since.isPresent() && time.compareTo(since.get()) >= 0;
        return late ? "\t" + Sha256.hex(Files.readAllBytes(file)) : "";
    }
}
