package org.lantai.repair.shift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.lexicon.Table;

/** Phrases of closing lines, and what a text costs less, in nats, at the end of one; the table says why they count. */
final class ClosingPhrases {
    /** For each character of a phrase. Of its words, counted in other texts, each costs some 3 nats a character too much. */
    private static final float CHARACTER = -1.5f;

    /** The phrases by their last characters, each without that. */
    private static final Map<Character, List<String>> BY_LAST =
            Table.rows(ClosingPhrases.class, "closing-phrases.tsv", 3).stream()
                    .flatMap(row -> Stream.of(row.get(0), row.get(1)))
                    .distinct()
                    .sorted()
                    .collect(Collectors.groupingBy(
                            phrase -> phrase.charAt(phrase.length() - 1),
                            HashMap::new,
                            Collectors.mapping(
                                    phrase -> phrase.substring(0, phrase.length() - 1), Collectors.toList())));

    private ClosingPhrases() {}

    /**
     * What a character costs less that ends a phrase.
     *
     * @param endsWith whether the text in front of it ends with some characters
     */
    static float costOf(char c, Predicate<String> endsWith) {
        return BY_LAST.getOrDefault(c, List.of()).stream()
                .filter(endsWith)
                .map(phrase -> CHARACTER * (phrase.length() + 1))
                .min(Float::compare)
                .orElse(0f);
    }
}
