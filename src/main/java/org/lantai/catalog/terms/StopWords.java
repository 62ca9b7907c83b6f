package org.lantai.catalog.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words that say little of what a text is about, from {@code stop-words.tsv}, in Simplified and in Traditional
 * characters.
 */
final class StopWords {
    private static final String RESOURCE = "/org/lantai/catalog/terms/stop-words.tsv";

    /** What becomes of a word: {@code never} in a term, no term {@code alone}, no {@code end} of a term. */
    private enum Use {
        NEVER,
        ALONE,
        END
    }

    private final Map<String, Use> uses = new HashMap<>();

    StopWords() {
        text().lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::add);
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new IllegalStateException("stop-words.tsv: not 3 columns: " + line);
        }
        Use use = Use.valueOf(columns[0].toUpperCase(Locale.ROOT));
        uses.put(columns[1], use);
        uses.put(columns[2], use);
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

    private static String text() {
        try (InputStream in = StopWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + RESOURCE + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
