package org.lantai.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lantai.script.TaiwanWords.Word;

/**
 * What a text tells of where it was written and which conversion it went through. That is weighed as odds: how much oftener
 * than in other Traditional text of the mainland a sign stands in text converted to Taiwan vocabulary.
 */
final class Signs {
    /** Before anything is known: such conversion is one of three usual ones, beside those to OpenCC's standard and Hong Kong. */
    private static final double BEFORE = -0.7;
    /** What a word of the mainland says against it; versions of the conversion leave some. */
    private static final double MAINLAND_WORD = -4;
    /** The most that one word of Taiwan says for it. */
    private static final double MOST_BY_WORD = 4.6;
    /** What the second and each further occurrence of a word counts, of what the first does. */
    private static final double AGAIN = 0.2;
    /** The most that forms of characters say for it: other conversions write those of Taiwan too. */
    private static final double MOST_BY_FORMS = 1.5;
    /** A text this long needs one technical word more. */
    private static final int TECHNICAL_STRETCH = 300;

    private final String original;
    private final String simplified;
    /** By number of the word in the table, so that sums come out the same each time. */
    private final SortedMap<Integer, Integer> counts = new TreeMap<>();

    private boolean converted;

    private Signs(String original, String simplified) {
        this.original = original;
        this.simplified = simplified;
    }

    /**
     * Counts the signs.
     *
     * @param original the text as it was found
     * @param simplified the same, Simplified as to its characters
     */
    static Signs of(String original, String simplified) {
        Signs signs = new Signs(original, simplified);
        signs.countWords();
        return signs;
    }

    private void countWords() {
        PhraseTable table = TaiwanWords.get().table();
        for (int i = 0; i < simplified.length(); ) {
            int match = table.longest(simplified, i, simplified.length());
            if (match == PhraseTable.NONE) {
                i++;
                continue;
            }
            Word word = TaiwanWords.get().word(match);
            if (word.isConverted() || word.isOfMainland()) {
                counts.merge(match, 1, Integer::sum);
                converted |= word.isConverted();
            }
            i += word.text().length();
        }
    }

    /** Whether any word stands there that the conversion puts in. */
    boolean hasTaiwanWords() {
        return converted;
    }

    /** Words of Taiwan that nobody on the mainland writes. */
    List<String> taiwanWords() {
        List<String> words = new ArrayList<>();
        for (int number : counts.keySet()) {
            Word word = TaiwanWords.get().word(number);
            if (word.isStrong()) {
                words.add(word.text());
            }
        }
        return words;
    }

    /** Whether the text was written in Taiwan or Hong Kong, so that its words are its own; told by at least two words. */
    boolean writtenElsewhere() {
        long mainland = 0;
        SortedSet<Integer> words = words(Lists.ORIGINS, Integer.MAX_VALUE);
        for (int word : words) {
            mainland += Lists.ORIGINS.value(word).equals("mainland") ? 1 : 0;
        }
        long elsewhere = words.size() - mainland;
        return elsewhere > mainland && elsewhere >= 2;
    }

    /** The different words of a table that stand in the text, as far as that many. */
    private SortedSet<Integer> words(PhraseTable table, int enough) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < simplified.length() && found.size() < enough; i++) {
            int match = table.longest(simplified, i, simplified.length());
            if (match != PhraseTable.NONE) {
                found.add(match);
            }
        }
        return found;
    }

    /** What is known of the words of a text that was not written elsewhere. */
    Vocabulary vocabulary() {
        boolean technical = isTechnical();
        double odds = BEFORE + forms();
        for (Map.Entry<Integer, Integer> sign : counts.entrySet()) {
            Word word = TaiwanWords.get().word(sign.getKey());
            odds += odds(word, technical) * (1 + AGAIN * (sign.getValue() - 1));
        }
        return new Vocabulary(1 / (1 + Math.exp(-odds)), technical);
    }

    private static double odds(Word word, boolean technical) {
        if (word.isOfMainland()) {
            return MAINLAND_WORD;
        }
        return Math.log(word.left() + Math.exp(Math.min(word.weight(technical), MOST_BY_WORD)));
    }

    private double forms() {
        double against = 0;
        double speaking = 0;
        for (Map.Entry<String, Double> form : Lists.FORMS.entrySet()) {
            if (original.contains(form.getKey())) {
                against += Math.min(0, form.getValue());
                speaking += Math.max(0, form.getValue());
            }
        }
        return against + Math.min(MOST_BY_FORMS, speaking);
    }

    private boolean isTechnical() {
        int enough = 2 + simplified.length() / TECHNICAL_STRETCH;
        return words(Lists.TECHNICAL, enough).size() >= enough;
    }

    private static final class Lists {
        static final PhraseTable ORIGINS = simplified("origin-signs.tsv", 1);
        static final PhraseTable TECHNICAL = simplified("technical-signs.txt", 0);
        static final SortedMap<String, Double> FORMS = new TreeMap<>();

        static {
            for (List<String> row : Rows.of("form-signs.tsv")) {
                FORMS.put(row.get(0), Double.valueOf(row.get(1)));
            }
        }

        private static PhraseTable simplified(String resource, int valueColumn) {
            Map<String, String> entries = new HashMap<>();
            for (List<String> row : Rows.of(resource)) {
                entries.put(Tables.toSimplified().convert(row.get(0)).text(), row.get(valueColumn));
            }
            return new PhraseTable(entries);
        }
    }
}
