package org.lantai.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Knows the files that programs leave beside captures, from the table {@code helpers.tsv}. */
final class HelperFiles {
    private static final String TABLE = "helpers.tsv";
    private static final List<HelperFile> ROWS = rows();

    private HelperFiles() {}

    /**
     * The program that left a file there; empty when it may be a capture.
     *
     * @param name the file, with {@code /} between folders
     * @param head its beginning, asked for only where the name alone does not tell
     * @param isPage whether an HTML page of that name, its ending left out, was captured
     */
    static Optional<String> program(String name, Supplier<String> head, Predicate<String> isPage) {
        return ROWS.stream()
                .filter(row -> row.is(name, head, isPage))
                .map(HelperFile::program)
                .findFirst();
    }

    static List<HelperFile> rows() {
        try (InputStream in = HelperFiles.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + TABLE + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> HelperFile.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }
}
