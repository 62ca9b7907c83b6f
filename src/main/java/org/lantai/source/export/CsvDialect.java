package org.lantai.source.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by what mark the columns of a table are parted. */
final class CsvDialect {
    /** A first line longer than this tells nothing. */
    private static final int LONGEST_HEADER = 1 << 13;

    private static final List<Character> MARKS = List.of(',', '\t', ';', '|');
    /** With this line spreadsheets say it. */
    private static final Pattern SAID = Pattern.compile("\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    private final ColumnNames names;

    CsvDialect(ColumnNames names) {
        this.names = names;
    }

    /**
     * The mark, as a line at the beginning says it, else that which makes known names of the first line; that line is then
     * passed over, and nothing else.
     */
    char mark(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        char[] head = new char[LONGEST_HEADER];
        int length = Math.max(0, text.read(head, 0, LONGEST_HEADER - 1));
        text.reset();
        String beginning = new String(head, 0, length);
        Matcher said = SAID.matcher(beginning);
        if (said.lookingAt()) {
            text.skip(said.end());
            return said.group(1).charAt(0);
        }
        String header = beginning.lines().findFirst().orElse("");
        return MARKS.stream()
                .max(Comparator.<Character>comparingLong(mark -> known(header, mark))
                        .thenComparingLong(
                                mark -> header.chars().filter(c -> c == mark).count())
                        .thenComparing(Comparator.comparing(MARKS::indexOf).reversed()))
                .orElseThrow();
    }

    private long known(String header, char mark) {
        return Stream.of(header.split(Pattern.quote(String.valueOf(mark)), -1))
                .map(name -> name.replace("\"", ""))
                .filter(name -> names.kind(name).isPresent())
                .count();
    }
}
