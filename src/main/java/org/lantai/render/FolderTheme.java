package org.lantai.render;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A theme in a folder of the archive. */
final class FolderTheme implements ThemeLayer {
    private final Path folder;

    FolderTheme(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> assets() throws IOException {
        Path assets = folder.resolve("assets");
        if (!Files.isDirectory(assets)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(assets)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Reads only what lies in the folder, links followed. */
    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(file));
    }

    @Override
    public String where(String path) {
        return "themes/" + folder.getFileName() + "/" + path;
    }
}
