package org.lantai.check.site;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.lexicon.Table;

/** What is left in a text where it was damaged, by {@code damage-signs.tsv}. */
final class DamageSigns {
    private static final String TABLE = "damage-signs.tsv";
    private static final int COLUMNS = 3;
    private static final List<Sign> SIGNS = Table.rows(DamageSigns.class, TABLE, COLUMNS).stream()
            .map(row -> new Sign(row.get(0), Pattern.compile(row.get(1)), row.get(2)))
            .toList();

    private DamageSigns() {}

    /**
     * A row of the table.
     *
     * @param name what the damage is
     * @param pattern what it leaves
     * @param example a text that has it
     */
    record Sign(String name, Pattern pattern, String example) {}

    /** What was found in a text. */
    record Found(String name, String words) {}

    static List<Sign> all() {
        return SIGNS;
    }

    /** The signs in a text, the first of each kind, by the order of the table. */
    static Stream<Found> in(String text) {
        return SIGNS.stream()
                .flatMap(sign -> sign.pattern()
                        .matcher(text)
                        .results()
                        .limit(1)
                        .map(found -> new Found(sign.name(), found.group())));
    }
}
