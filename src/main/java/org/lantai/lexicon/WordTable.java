package org.lantai.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of words by their kinds, in three columns: the kind, the word (or, where the table says so, the pattern), and an
 * example. The words stay in the order of the table. Immutable.
 */
public final class WordTable {
    private final String name;
    private final Map<String, List<String>> words;

    private WordTable(String name, Map<String, List<String>> words) {
        this.name = name;
        this.words = words;
    }

    /**
     * Reads a table.
     *
     * @param owner the class that the table lies beside
     * @param name the file's name
     */
    public static WordTable of(Class<?> owner, String name) {
        Map<String, List<String>> words = Table.rows(owner, name, 3).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableList())));
        return new WordTable(name, words);
    }

    /**
     * The words of a kind.
     *
     * @throws IllegalStateException when the table has none
     */
    public List<String> words(String kind) {
        List<String> all = words.get(kind);
        if (all == null) {
            throw new IllegalStateException(name + ": no words of the kind " + kind);
        }
        return all;
    }

    /** A regular expression for any of the words or patterns of a kind, the upper before the lower. */
    public String anyOf(String kind) {
        return "(?:" + String.join("|", words(kind)) + ")";
    }

    /** All characters of the words of a kind. */
    public String characters(String kind) {
        return String.join("", words(kind));
    }
}
