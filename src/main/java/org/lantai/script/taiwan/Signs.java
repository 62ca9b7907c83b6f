package org.lantai.script.taiwan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lantai.lexicon.Table;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.script.simplified.ToSimplified;
import org.lantai.script.taiwan.TaiwanWords.Word;

/**
 * What a text tells of where it was written and which conversion it went through. That is weighed as odds: how much oftener
 * than in other Traditional text of the mainland a sign stands in text converted to Taiwan vocabulary.
 */
public final class Signs {
    /** Before anything is known: such conversion is one of three usual ones, beside those to OpenCC's standard and Hong Kong. */
    private static final double BEFORE = -0.7;
    /** What a word of the mainland says against it; versions of the conversion leave some. */
    private static final double MAINLAND_WORD = -3;
    /** The most that one word of Taiwan says for it. */
    private static final double MOST_BY_WORD = 6;
    /** What the second and each further occurrence of a word counts, of what the first does. */
    private static final double AGAIN = 0.2;
    /** The most that forms of characters say for it: other conversions write those of Taiwan too. */
    private static final double MOST_BY_FORMS = 1.5;
    /** What signs must weigh together to tell anything. */
    private static final int ENOUGH = 2;
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
    public static Signs of(String original, String simplified) {
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
    public boolean hasTaiwanWords() {
        return converted;
    }

    /** Words of Taiwan that nobody on the mainland writes. */
    public List<String> taiwanWords() {
        List<String> words = new ArrayList<>();
        for (int number : counts.keySet()) {
            Word word = TaiwanWords.get().word(number);
            if (word.isStrong()) {
                words.add(word.text());
            }
        }
        return words;
    }

    /** Whether the text was written in Taiwan or Hong Kong, so that its words are its own. */
    public boolean writtenElsewhere() {
        int elsewhere = 0;
        int mainland = 0;
        for (Sign sign : signs(Lists.ORIGINS)) {
            elsewhere += sign.ofMainland() ? 0 : sign.weight();
            mainland += sign.ofMainland() ? sign.weight() : 0;
        }
        return elsewhere > mainland && elsewhere >= ENOUGH;
    }

    /** The different signs of a list that stand in the text. */
    private List<Sign> signs(SignList list) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < simplified.length(); i++) {
            int match = list.table().longest(simplified, i, simplified.length());
            if (match != PhraseTable.NONE) {
                found.add(match);
            }
        }
        return found.stream().map(list::sign).toList();
    }

    /** What is known of the words of a text that was written elsewhere and shall lose them: that they are Taiwan's. */
    public ConvertedVocabulary ownVocabulary() {
        return new ConvertedVocabulary(1, isTechnical());
    }

    /** What is known of the words of a text that was not written elsewhere. */
    public ConvertedVocabulary vocabulary() {
        boolean technical = isTechnical();
        double odds = BEFORE + forms();
        for (Map.Entry<Integer, Integer> sign : counts.entrySet()) {
            Word word = TaiwanWords.get().word(sign.getKey());
            odds += odds(word, technical) * (1 + AGAIN * (sign.getValue() - 1));
        }
        return new ConvertedVocabulary(1 / (1 + Math.exp(-odds)), technical);
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
        int weight = signs(Lists.TECHNICAL).stream().mapToInt(Sign::weight).sum();
        return weight >= ENOUGH + simplified.length() / TECHNICAL_STRETCH;
    }

    /**
     * A word that tells something.
     *
     * @param ofMainland whether it tells against the others of its list
     * @param weight how much it tells, 1 or 2
     */
    private record Sign(boolean ofMainland, int weight) {}

    /** Signs by their number in a table. */
    private record SignList(PhraseTable table, Map<String, Sign> signs) {
        Sign sign(int number) {
            return Objects.requireNonNull(signs.get(table.phrase(number)));
        }

        static SignList read(String resource, int columns, int weightColumn) {
            Map<String, String> words = new HashMap<>();
            Map<String, Sign> signs = new HashMap<>();
            for (List<String> row : Table.rows(Signs.class, resource, columns)) {
                String word = ToSimplified.toSimplified().convert(row.get(0)).text();
                words.put(word, word);
                signs.put(word, new Sign(row.get(1).equals("mainland"), Integer.parseInt(row.get(weightColumn))));
            }
            return new SignList(new PhraseTable(words), Map.copyOf(signs));
        }
    }

    private static final class Lists {
        static final SignList ORIGINS = SignList.read("origin-signs.tsv", 4, 2);
        static final SignList TECHNICAL = SignList.read("technical-signs.tsv", 2, 1);
        static final SortedMap<String, Double> FORMS = new TreeMap<>();

        static {
            for (List<String> row : Table.rows(Signs.class, "form-signs.tsv", 3)) {
                FORMS.put(row.get(0), Double.valueOf(row.get(1)));
            }
        }
    }
}
