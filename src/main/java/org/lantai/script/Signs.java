package org.lantai.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a text tells of where it was written and which conversion it went through. */
final class Signs {
    private static final double NOTHING_KNOWN = -2;
    private static final double ALL_TAIWAN = 1.5;
    private static final double ALL_MAINLAND = -6;
    /** How many signs weigh as much as knowing nothing. */
    private static final double PRIOR_SIGNS = 0.5;

    private final SortedMap<String, Integer> taiwan = new TreeMap<>();
    private final SortedMap<String, Integer> mainland = new TreeMap<>();
    private int writtenElsewhere;
    private int writtenOnMainland;

    private Signs() {}

    /**
     * Counts the signs.
     *
     * @param text Simplified as to its characters
     */
    static Signs of(String text) {
        Signs signs = new Signs();
        signs.countWords(text);
        signs.countOrigin(text);
        return signs;
    }

    private void countWords(String text) {
        TaiwanWords words = TaiwanWords.get();
        PhraseTable table = words.mainlandWords();
        for (int i = 0; i < text.length(); ) {
            int match = table.longest(text, i, text.length());
            if (match == PhraseTable.NONE) {
                i++;
                continue;
            }
            String found = table.phrase(match);
            if (!words.isWord(found)) {
                mainland.merge(found, 1, Integer::sum);
            } else if (words.word(found).isStrong()) {
                taiwan.merge(found, 1, Integer::sum);
            }
            i += found.length();
        }
    }

    private void countOrigin(String text) {
        for (int i = 0; i < text.length(); i++) {
            int match = Origins.TABLE.longest(text, i, text.length());
            if (match != PhraseTable.NONE && Origins.TABLE.value(match).equals("mainland")) {
                writtenOnMainland++;
            } else if (match != PhraseTable.NONE) {
                writtenElsewhere++;
            }
        }
    }

    /** Words of Taiwan that nobody on the mainland writes, with their numbers. */
    SortedMap<String, Integer> taiwanWords() {
        return taiwan;
    }

    /** Whether the text was written in Taiwan or Hong Kong, so that its words are its own. */
    boolean writtenElsewhere() {
        return writtenElsewhere > writtenOnMainland && writtenElsewhere >= 2;
    }

    /** The evidence for a conversion to Taiwan vocabulary, as a natural logarithm of odds. */
    double evidence() {
        int forIt = sum(taiwan);
        int against = sum(mainland);
        return (PRIOR_SIGNS * NOTHING_KNOWN + forIt * ALL_TAIWAN + against * ALL_MAINLAND)
                / (PRIOR_SIGNS + forIt + against);
    }

    private static int sum(SortedMap<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static final class Origins {
        static final PhraseTable TABLE = read();

        private static PhraseTable read() {
            Map<String, String> entries = new HashMap<>();
            for (List<String> row : Rows.of("origin-signs.tsv")) {
                entries.put(Tables.toSimplified().convert(row.get(0)).text(), row.get(1));
            }
            return new PhraseTable(entries);
        }
    }
}
