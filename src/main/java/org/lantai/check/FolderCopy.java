package org.lantai.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A copy in a folder. */
record FolderCopy(Path folder) implements Copy {
    @Override
    public Optional<InputStream> open(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }

    @Override
    public boolean gives(String path) {
        return true;
    }
}
