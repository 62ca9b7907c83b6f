package org.lantai.subjects.dates;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lantai.lexicon.MatchForm;

/** A table by the words in its first column, which forms find and readers then look up. */
record Lookup<V>(Map<String, V> rows) {
    /** Rows by their first column, in the form that texts are matched in. */
    static Lookup<List<String>> of(List<List<String>> rows) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        rows.forEach(row -> words.put(MatchForm.dates(row.get(0)), row));
        return new Lookup<>(words);
    }

    /** The row of a word that a form has found by {@link #alternatives}. */
    V get(String word) {
        return Objects.requireNonNull(rows.get(word), word);
    }

    /** The characters that its words begin with. */
    String beginnings() {
        return rows.keySet().stream()
                .map(word -> word.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
    }

    /** The words as alternatives of a pattern, the longest first. */
    String alternatives() {
        return rows.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
