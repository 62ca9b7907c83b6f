package org.lantai.repair.mirror;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lantai.lexicon.Pinyin;
import org.lantai.lexicon.Table;

/** The readings that common characters have in words of every day; the table says why they count. */
final class EverydayReadings {
    private EverydayReadings() {}

    /** Those of a character, with numbered tones; none where the table has nothing of it. */
    static Set<String> of(int character) {
        return Holder.ALL.getOrDefault(character, Set.of());
    }

    private static final class Holder {
        private static final Map<Integer, Set<String>> ALL = new HashMap<>();

        static {
            Table.rows(EverydayReadings.class, "everyday-readings.tsv", 4).forEach(Holder::add);
        }

        private static void add(List<String> row) {
            String reading = Pinyin.numbered(row.get(2)).orElseThrow();
            List.of(row.get(0), row.get(1))
                    .forEach(character -> ALL.computeIfAbsent(character.codePointAt(0), c -> new TreeSet<>())
                            .add(reading));
        }
    }
}
