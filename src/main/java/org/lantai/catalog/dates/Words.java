package org.lantai.catalog.dates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that name a day, a month or a year by its distance from the day of publication or from an earlier date. */
record Words(Table<Distance> years, Table<Distance> months, Table<Distance> days) {
    /** @param fromText counted from the last date before it in the text, else from the day of publication */
    record Distance(boolean fromText, int count) {}

    static Words read() {
        return new Words(of("years"), of("months"), of("days"));
    }

    private static Table<Distance> of(String unit) {
        Map<String, Distance> words = new LinkedHashMap<>();
        for (List<String> row : Tables.rows("words.tsv", 6)) {
            if (row.get(0).equals(unit)) {
                words.put(row.get(1), new Distance(row.get(2).equals("text"), Integer.parseInt(row.get(3))));
            }
        }
        return new Table<>(words);
    }
}
