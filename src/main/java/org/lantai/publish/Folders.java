package org.lantai.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantai.disk.Disk;

/** What is done to whole folders. */
final class Folders {
    private Folders() {}

    /** Deletes a folder with all that is in it; links in it are deleted, not followed. Does nothing when it is not there. */
    static void delete(Disk disk, Path folder) throws IOException {
        if (!stands(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                disk.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                disk.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The folders that a file of a site is in, the topmost first. */
    static List<String> above(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** Whether anything has that name, be it a link that leads nowhere. */
    static boolean stands(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The pages of documents in a site, whoever made them: {@code d/<id>/index.html}. */
    static List<String> documents(Path site) throws IOException {
        Path folder = site.resolve("d");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> "d/" + entry.getFileName() + "/index.html")
                    .filter(path -> Files.isRegularFile(site.resolve(path)))
                    .sorted()
                    .toList();
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
