package org.lantai.catalog.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that come with this package: UTF-8, tab-separated, {@code #} begins a comment line. */
final class Tables {
    private Tables() {}

    /** The rows of a table, each with that many columns. */
    static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = text("/org/lantai/catalog/dates/" + name)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        rows.stream().filter(row -> row.size() != columns).findFirst().ifPresent(row -> {
            throw new IllegalStateException(name + ": not " + columns + " columns: " + row);
        });
        return rows;
    }

    private static String text(String resource) {
        try (InputStream in = Tables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
