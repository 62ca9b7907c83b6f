package org.lantai.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables that come with the program: UTF-8, columns parted by tabs, {@code #} begins a comment line. A table of
 * ours lies beside the class that it belongs to, and is read through that class, so that the two move together.
 */
public final class Table {
    private static final String OURS = "/org/lantai/";

    private Table() {}

    /**
     * The rows of a table.
     *
     * @param owner the class that the table lies beside
     * @param name the file's name
     * @param columns how many columns each row must have
     * @throws IllegalStateException when the table is missing or a row has another number of columns
     */
    public static List<List<String>> rows(Class<?> owner, String name, int columns) {
        List<List<String>> rows = lines(owner, name).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        rows.stream().filter(row -> row.size() != columns).findFirst().ifPresent(row -> {
            throw new IllegalStateException(name + ": not " + columns + " columns: " + row);
        });
        return rows;
    }

    /** The words in the first column of a table that has so many columns. */
    public static List<String> words(Class<?> owner, String name, int columns) {
        return rows(owner, name, columns).stream().map(row -> row.get(0)).toList();
    }

    /** The lines of a table, comments and empty lines left out. */
    public static List<String> lines(Class<?> owner, String name) {
        return new String(bytes(owner, name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /**
     * The whole of a file on the class path.
     *
     * @param owner the class that the file lies beside, or a class of the library that brings it
     * @param name the file's name, or, in a library, its path with {@code /} in front
     */
    public static byte[] bytes(Class<?> owner, String name) {
        if (name.startsWith(OURS)) {
            throw new IllegalArgumentException(name + " must be read by the class that it lies beside");
        }
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
