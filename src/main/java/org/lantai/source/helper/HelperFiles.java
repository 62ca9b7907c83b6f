package org.lantai.source.helper;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lantai.lexicon.Table;

/** Knows the files that programs leave beside captures, from the table {@code helpers.tsv}. */
public final class HelperFiles {
    /** What the table calls what a browser saves beside a page: pictures and styles that the page calls for. */
    private static final String PARTS = "browsers, as parts of saved pages";

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
    public static Optional<String> program(String name, Supplier<String> head, Predicate<String> isPage) {
        return ROWS.stream()
                .filter(row -> row.is(name, head, isPage))
                .map(HelperFile::program)
                .findFirst();
    }

    /** Whether what a program left, as messages call it, belongs to a page. */
    public static boolean isPartOfPage(String program) {
        return program.equals(PARTS);
    }

    static List<HelperFile> rows() {
        return Table.rows(HelperFiles.class, TABLE, 6).stream()
                .map(HelperFile::of)
                .toList();
    }
}
