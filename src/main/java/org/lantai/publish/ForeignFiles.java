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

/**
 * Files in a site that no build made, such as {@code CNAME} or {@code .git}: a build neither deletes nor overwrites
 * them.
 */
final class ForeignFiles {
    private ForeignFiles() {}

    /**
     * The topmost foreign files and folders in a site, relative to it and sorted.
     *
     * @param site the site
     * @param own the paths of the files that the last build made
     */
    static List<String> in(Path site, Set<String> own) throws IOException {
        Set<String> ownFolders = new TreeSet<>();
        for (String path : own) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                ownFolders.add(path.substring(0, slash));
            }
        }
        List<String> foreign = new ArrayList<>();
        collect(site, "", own, ownFolders, foreign);
        foreign.sort(null);
        return foreign;
    }

    private static void collect(
            Path folder, String prefix, Set<String> own, Set<String> ownFolders, List<String> foreign)
            throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String path = prefix + entry.getFileName();
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && ownFolders.contains(path)) {
                    collect(entry, path + "/", own, ownFolders, foreign);
                } else if (!own.contains(path) && !path.equals(Manifest.NAME)) {
                    foreign.add(path);
                }
            }
        }
    }

    /** Moves foreign files from one site into another, where their paths must be free. */
    static void move(List<String> foreign, Path from, Path to) throws IOException {
        for (String path : foreign) {
            Path target = to.resolve(path);
            Files.createDirectories(target.getParent() == null ? to : target.getParent());
            Folders.move(from.resolve(path), target);
        }
    }
}
