package org.lantai.script.taiwan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.lexicon.Table;
import org.lantai.script.phrase.PhraseConverter;
import org.lantai.script.simplified.ToSimplified;

/** The senses of words of Taiwan that other words of their sentence tell; the rows of {@code taiwan-senses.tsv}. Immutable. */
final class WordSenses {
    /** What a word that tells the sense weighs, as a natural logarithm: twenty times as likely. */
    private static final double TOLD = 3;

    private static final Map<String, List<Sense>> SENSES = read();

    private final ComputingText text;

    WordSenses(String text) {
        this.text = new ComputingText(text);
    }

    /** How much more a word of Taiwan that stands there weighs as the given one of the mainland; 0 where nothing tells. */
    double weight(String word, String mainland, int start, int end) {
        return SENSES.getOrDefault(word, List.of()).stream()
                        .filter(sense -> sense.mainland().equals(mainland))
                        .anyMatch(sense -> sense.near().stream().anyMatch(near -> text.isNear(near, start, end)))
                ? TOLD
                : 0;
    }

    private static Map<String, List<Sense>> read() {
        PhraseConverter characters = ToSimplified.toSimplified();
        Map<String, List<Sense>> senses = new HashMap<>();
        for (List<String> row : Table.rows(WordSenses.class, "taiwan-senses.tsv", 4)) {
            String word = characters.convert(row.get(0)).text();
            List<String> near = List.of(characters.convert(row.get(2)).text().split(" "));
            senses.computeIfAbsent(word, key -> new ArrayList<>(1)).add(new Sense(row.get(1), near));
        }
        return senses;
    }

    /**
     * A sense of a word.
     *
     * @param mainland the word that stands for it on the mainland
     * @param near words that tell it, any of them
     */
    private record Sense(String mainland, List<String> near) {}
}
