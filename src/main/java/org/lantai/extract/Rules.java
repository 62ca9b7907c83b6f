package org.lantai.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the tables of rules that stand beside this class: tab-separated, {@code #} begins a comment line. */
final class Rules {
    private Rules() {}

    /**
     * The rows of a table.
     *
     * @param name the file's name
     * @param columns how many columns each row must have
     * @throws IllegalStateException when the table is missing or a row has another number of columns
     */
    static List<List<String>> read(String name, int columns) {
        return lines(name).stream().map(line -> row(name, line, columns)).toList();
    }

    /** The lines of a table, comments and empty lines left out. */
    static List<String> lines(String name) {
        try (InputStream in = Rules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no such table: " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static List<String> row(String name, String line, int columns) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(name + ": " + columns + " columns expected in: " + line);
        }
        return List.copyOf(cells);
    }
}
