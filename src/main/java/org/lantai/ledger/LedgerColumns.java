package org.lantai.ledger;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a line. */
final class LedgerColumns {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private LedgerColumns() {}

    /** What stands in one column: text of a page may hold what would break the line. */
    static String clean(String text) {
        // Nearly none has anything to mend, and of a great ledger there are half a million.
        if (text.chars().noneMatch(c -> c <= ' ' || c == 0x7F)) {
            return text;
        }
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    static String line(String... columns) {
        return Stream.of(columns).map(LedgerColumns::clean).collect(Collectors.joining("\t"));
    }

    /** The column of that number, from 0; empty where the line is shorter. */
    static String at(String[] columns, int number) {
        return number < columns.length ? columns[number] : "";
    }
}
