package org.lantai.subjects.dates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantai.lexicon.Table;

/** Words that name a day, a month or a year by its distance from the day of publication or from an earlier date. */
record Words(Lookup<Distance> years, Lookup<Distance> months, Lookup<Distance> days) {
    /** @param fromText counted from the last date before it in the text, else from the day of publication */
    record Distance(boolean fromText, int count) {}

    static Words read() {
        return new Words(of("years"), of("months"), of("days"));
    }

    private static Lookup<Distance> of(String unit) {
        Map<String, Distance> words = new LinkedHashMap<>();
        for (List<String> row : Table.rows(Words.class, "words.tsv", 6)) {
            if (row.get(0).equals(unit)) {
                words.put(row.get(1), new Distance(row.get(2).equals("text"), Integer.parseInt(row.get(3))));
            }
        }
        return new Lookup<>(words);
    }
}
