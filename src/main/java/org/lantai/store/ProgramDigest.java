package org.lantai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.lantai.model.Sha256;

/**
 * The digest of the classes and resources that the program runs from, so that no version has to be raised by hand when a
 * stage or a table changes.
 */
public final class ProgramDigest {
    private ProgramDigest() {}

    /** Taken once: the program cannot change while it runs. */
    private static final class Holder {
        private static final String VALUE = of(place());
    }

    /** That of the running program, in lower-case hexadecimal. */
    public static String get() {
        return Holder.VALUE;
    }

    private static Path place() {
        try {
            return Path.of(ProgramDigest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That of a jar, or of a folder of classes. */
    static String of(Path place) {
        try {
            MessageDigest digest = Sha256.begin();
            for (String line : Files.isDirectory(place) ? files(place) : entries(place)) {
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return Sha256.hex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the checksums of the jar's own directory: its 45 MB would take a third of a second, these a tenth of that. */
    private static List<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ProgramDigest::line).sorted().toList();
        }
    }

    private static String line(ZipEntry entry) {
        return entry.getName() + " " + HexFormat.of().toHexDigits(entry.getCrc()) + " " + entry.getSize();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + digest(file))
                    .sorted()
                    .toList();
        }
    }

    private static String digest(Path file) {
        try {
            return Sha256.hex(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
