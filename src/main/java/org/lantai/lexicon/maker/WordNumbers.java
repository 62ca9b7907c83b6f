package org.lantai.lexicon.maker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Numbers the words of several lists: first those of the first list, then what the second has besides, so that the
 * arrays of a list end with its own words.
 */
final class WordNumbers {
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>(1 << 20);
    private final List<String> words = new ArrayList<>();

    /** Numbers those words of a list that have none, in the order of their characters; how many words there are now. */
    int add(Collection<String> list) {
        for (String word : new TreeSet<>(list)) {
            if (numbers.putIfAbsent(word, words.size()) == null) {
                words.add(word);
            }
        }
        return words.size();
    }

    int of(String word) {
        return numbers.getOrDefault(word, NONE);
    }

    /** Whether a word is one of Chinese characters, and no mark or sign. */
    boolean isHan(int number) {
        return Character.isIdeographic(words.get(number).codePointAt(0));
    }

    int count() {
        return words.size();
    }

    /** The words in the order of their characters. */
    List<String> sorted() {
        return words.stream().sorted().toList();
    }
}
