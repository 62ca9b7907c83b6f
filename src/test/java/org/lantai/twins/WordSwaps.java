package org.lantai.twins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lantai.lexicon.Table;

/** Puts the words of {@code words.tsv} for others, of one half and use. */
final class WordSwaps {
    private final Map<String, String> words = new LinkedHashMap<>();

    WordSwaps(Half half, String use) {
        Table.rows(WordSwaps.class, "words.tsv", 4).stream()
                .filter(row -> row.get(0).equals(half.word()) && row.get(1).equals(use))
                .forEach(row -> words.putIfAbsent(row.get(2), row.get(3)));
    }

    /** All of them. */
    String all(String text) {
        String swapped = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            swapped = swapped.replace(word.getKey(), word.getValue());
        }
        return swapped;
    }

    /** How many different words of the list stand in a text. */
    long in(String text) {
        return words.keySet().stream().filter(text::contains).count();
    }

    /** So many characters of those in the list, somewhere. */
    String some(String text, int count, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (words.containsKey(text.substring(i, i + 1))) {
                places.add(i);
            }
        }
        Collections.shuffle(places, random);
        StringBuilder swapped = new StringBuilder(text);
        places.stream().limit(count).forEach(i -> swapped.replace(i, i + 1, words.get(text.substring(i, i + 1))));
        return swapped.toString();
    }
}
