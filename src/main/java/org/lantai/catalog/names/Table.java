package org.lantai.catalog.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of this package: UTF-8, tab-separated, {@code #} begins a comment line. */
final class Table {
    private static final String OURS = "/org/lantai/catalog/names/";

    private Table() {}

    /** The rows of one of our tables, each with that many columns. */
    static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = new String(bytes(OURS + name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        rows.stream().filter(row -> row.size() != columns).findFirst().ifPresent(row -> {
            throw new IllegalStateException(name + ": not " + columns + " columns: " + row);
        });
        return rows;
    }

    /** The first column of one of our tables. */
    static List<String> words(String name, int columns) {
        return rows(name, columns).stream().map(row -> row.get(0)).toList();
    }

    /** The whole of a file on the class path. */
    static byte[] bytes(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + resource + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
