package org.lantai.disk;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Symbolic links that people lay, so that something stands elsewhere than it seems to. */
public final class Links {
    /** As many as Linux follows for one name (path_resolution(7)). */
    private static final int MOST = 40;

    private Links() {}

    /**
     * Where a path leads to in the end, by the one name without links in it. Nothing need stand there.
     *
     * @throws FileSystemLoopException when the links lead in a circle
     */
    public static Path follow(Path path) throws IOException {
        Path end = path.toAbsolutePath().normalize();
        for (int i = 0; i < MOST; i++) {
            if (!Files.isSymbolicLink(end)) {
                return named(end);
            }
            end = end.resolveSibling(Files.readSymbolicLink(end));
        }
        throw new FileSystemLoopException(path.toString());
    }

    private static Path named(Path end) throws IOException {
        Path folder = end.getParent();
        Path name = end.getFileName();
        if (Files.exists(end)) {
            return end.toRealPath();
        }
        return folder == null || name == null || !Files.exists(folder)
                ? end
                : folder.toRealPath().resolve(name);
    }
}
