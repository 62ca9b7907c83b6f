package org.lantai.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lantai.disk.Disk;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * Files in a site that no build made, such as {@code CNAME} or {@code .git}: a build neither deletes nor overwrites
 * them.
 */
final class ForeignFiles {
    private final Disk disk;
    private final Path site;
    private final Set<String> own;
    private final Set<String> ownFolders = new TreeSet<>();

    /** @param own the paths of the files that the build made which made the site */
    ForeignFiles(Disk disk, Path site, Set<String> own) {
        this.disk = disk;
        this.site = site;
        this.own = own;
        own.forEach(path -> ownFolders.addAll(Folders.above(path)));
    }

    /** The topmost foreign files and folders, relative to the site and sorted. */
    List<String> paths() throws IOException {
        List<String> foreign = new ArrayList<>();
        collect(site, "", foreign);
        foreign.sort(null);
        return foreign;
    }

    private void collect(Path folder, String prefix, List<String> foreign) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String path = prefix + entry.getFileName();
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && ownFolders.contains(path)) {
                    collect(entry, path + "/", foreign);
                } else if (!own.contains(path) && !path.equals(Manifest.NAME)) {
                    foreign.add(path);
                }
            }
        }
    }

    /**
     * Moves them to another site.
     *
     * @throws ProblemException when something stands there already that is not the same; it and what was to be moved stay
     */
    void moveTo(Path other) throws IOException {
        for (String path : paths()) {
            Path from = site.resolve(path);
            Path to = other.resolve(path);
            if (!Folders.stands(to)) {
                disk.makeFolders(to.resolveSibling("."));
                disk.move(from, to);
            } else if (!isSameFile(from, to)) {
                throw twice(from, to);
            }
        }
    }

    private static boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(one, other) < 0;
    }

    private static ProblemException twice(Path from, Path to) {
        return new ProblemException(Problem.error(
                ProblemKind.SITE_FOREIGN_TWICE,
                to.toString(),
                "A build that was killed could not bring this file over from the old site, and another one stands here.",
                "Keep one of the two: delete this one or " + from + "."));
    }
}
