package org.lantai.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lantai.ledger.Ledger;

/**
 * An archive with nothing but a title, into which inputs are written as files. Not a folder of JUnit's, since targets run
 * without it, too.
 *
 * @param folder where it stands, until the program ends
 */
record TemporaryArchive(Path folder) {
    static TemporaryArchive make() {
        try {
            Path folder = Files.createTempDirectory("lantai-fuzz-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            TemporaryArchive archive = new TemporaryArchive(folder);
            archive.write("content/archive.yaml", "title: 试验存档\n".getBytes(StandardCharsets.UTF_8));
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file, whatever stood there. */
    Path write(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another archive, in a folder of this one. */
    TemporaryArchive in(String name) {
        return new TemporaryArchive(folder.resolve(name));
    }

    /** Removes what builds have made of it. */
    void forget() {
        delete(folder.resolve("site"));
        delete(folder.resolve(Ledger.FILE));
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
