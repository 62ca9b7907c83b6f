package org.lantai.check.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.publish.Manifest;

/**
 * The files of a site. Links are none, and neither is what stands in a folder with a dot before its name, such as
 * {@code .git}.
 *
 * @param folder where they stand
 * @param sizes how many bytes each has, by its path
 * @param digests the digest that the build wrote down of each that it made, by its path
 */
public record SiteFiles(Path folder, SortedMap<String, Long> sizes, SortedMap<String, String> digests) {
    private static final String HIDDEN = ".";

    public SiteFiles {
        sizes = Collections.unmodifiableSortedMap(sizes);
        digests = Collections.unmodifiableSortedMap(digests);
    }

    /** Those in a folder. */
    public static SiteFiles of(Path folder) throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                boolean hidden = !entered.equals(folder) && isHidden(entered);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    sizes.put(folder.relativize(file).toString().replace('\\', '/'), attributes.size());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new SiteFiles(folder, sizes, Manifest.read(folder));
    }

    private static boolean isHidden(Path folder) {
        Path name = folder.getFileName();
        return name != null && name.toString().startsWith(HIDDEN);
    }

    boolean has(String path) {
        return sizes.containsKey(path);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** What all of them weigh. */
    long bytes() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What the largest of them weighs. */
    long largest() {
        return sizes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
