package org.lantai.render.theme;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.disk.ArchiveFolder;
import org.lantai.disk.TooLargeException;
import org.lantai.disk.WholeFile;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** A theme in a folder of the archive. */
final class FolderTheme implements ThemeLayer {
    /** What macOS and editors leave. */
    private static final Pattern HIDDEN = Pattern.compile("/\\.");

    private final ArchiveFolder themes;
    private final Path folder;

    FolderTheme(ArchiveFolder themes, Path folder) {
        this.themes = themes;
        this.folder = folder;
    }

    @Override
    public List<String> assets() throws IOException {
        Optional<Path> assets = themes.find(folder.resolve("assets"), where("assets"));
        if (assets.isEmpty() || !Files.isDirectory(assets.get())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(assets.get())) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(path -> !HIDDEN.matcher(path).find())
                    .sorted()
                    .toList();
        }
    }

    /** Reads links, too, that lead to another file of a theme. */
    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Optional<Path> file = themes.find(folder.resolve(path), where(path));
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(WholeFile.bytes(file.get(), WholeFile.ASSET));
        } catch (TooLargeException e) {
            throw new ProblemException(e.problem(ProblemKind.THEME_TOO_LARGE, where(path)), e);
        }
    }

    @Override
    public String where(String path) {
        return "themes/" + folder.getFileName() + "/" + path;
    }
}
