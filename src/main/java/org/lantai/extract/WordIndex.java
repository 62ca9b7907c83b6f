package org.lantai.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of many rules a text may fit, in one pass over the text: those of whose words it holds one, and those that
 * have no words.
 */
final class WordIndex {
    private final Map<Character, List<Entry>> byFirst = new HashMap<>();
    private final BitSet firsts = new BitSet();
    private final BitSet wordless = new BitSet();

    private record Entry(String word, int rule) {}

    /** Is told where in a text a word of a rule stands. */
    interface Hit {
        void at(int place, int rule);
    }

    /** @param words the words of each rule, by the rule's number */
    WordIndex(List<List<String>> words) {
        for (int rule = 0; rule < words.size(); rule++) {
            wordless.set(rule, words.get(rule).isEmpty());
            for (String word : words.get(rule)) {
                firsts.set(word.charAt(0));
                byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(new Entry(word, rule));
            }
        }
    }

    /** The numbers of the rules that a text may fit. */
    BitSet rulesFor(String text) {
        BitSet rules = (BitSet) wordless.clone();
        find(text, (place, rule) -> rules.set(rule));
        return rules;
    }

    /** Finds all words in a text, from left to right. */
    void find(String text, Hit hit) {
        for (int i = 0; i < text.length(); i++) {
            if (firsts.get(text.charAt(i))) {
                for (Entry entry : byFirst.getOrDefault(text.charAt(i), List.of())) {
                    if (text.startsWith(entry.word, i)) {
                        hit.at(i, entry.rule);
                    }
                }
            }
        }
    }
}
