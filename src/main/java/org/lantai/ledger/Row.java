package org.lantai.ledger;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One promise: from now on this name leads to what has this key.
 *
 * @param kind what the name stands for
 * @param name the name in the URL
 * @param key what it was promised to
 * @param label title, tag or source at the time of the promise, for people who read the ledger and for tombstones
 */
record Row(PromiseKind kind, String name, String key, String label) {
    private static final int COLUMNS = 4;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** A label from a page may hold what would break the line. */
    Row {
        label = BLANKS.matcher(label).replaceAll(" ").strip();
    }

    /** The promise on a line of the ledger; empty when the line is damaged. */
    static Optional<Row> parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS || columns[2].isEmpty()) {
            return Optional.empty();
        }
        return PromiseKind.ofWord(columns[0])
                .filter(kind -> kind.isName(columns[1]))
                .map(kind -> new Row(kind, columns[1], columns[2], columns[3]));
    }

    String line() {
        return String.join("\t", kind.word(), name, key, label);
    }
}
