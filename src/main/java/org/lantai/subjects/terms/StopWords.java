package org.lantai.subjects.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lantai.lexicon.Table;

/**
 * Words that say little of what a text is about, from {@code stop-words.tsv}, in Simplified and in Traditional
 * characters.
 */
final class StopWords {
    private static final String RESOURCE = "stop-words.tsv";

    /** What becomes of a word: {@code never} in a term, no term {@code alone}, no {@code end} of a term. */
    private enum Use {
        NEVER,
        ALONE,
        END
    }

    private final Map<String, Use> uses = new HashMap<>();

    StopWords() {
        Table.rows(StopWords.class, RESOURCE, 3).forEach(this::add);
    }

    private void add(List<String> columns) {
        Use use = Use.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
        uses.put(columns.get(1), use);
        uses.put(columns.get(2), use);
    }

    /** Whether no term holds the word. */
    boolean isBreak(String word) {
        return uses.get(word) == Use.NEVER;
    }

    /** Whether a term of several words that ends so is the name of somebody or of a place or an organisation. */
    boolean isEnd(String word) {
        return uses.get(word) == Use.END;
    }

    /** Whether the word tells nothing of what a text is about; a longer term may hold it. */
    boolean isGeneric(String word) {
        return uses.get(word) == Use.ALONE;
    }
}
