package org.lantai.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds which of many rules a text may fit, in one pass over the text: those of whose words it holds one, and those that
 * have no words.
 */
public final class WordIndex {
    private final Entry[][] entries;

    /** For every UTF-16 unit the number of the entries that begin with it, 0 for none: a look-up for each character. */
    private final char[] slots = new char[Character.MAX_VALUE + 1];

    private final BitSet wordless = new BitSet();

    /** @param second the second letter of the word, 0 where it has none: nearly all that begin like a word end here */
    private record Entry(String word, char second, int rule) {
        Entry(String word, int rule) {
            this(word, word.length() > 1 ? word.charAt(1) : 0, rule);
        }

        boolean isAt(String text, int place, char next) {
            return second == 0 || (second == next && (word.length() == 2 || text.startsWith(word, place)));
        }
    }

    /** Is told where in a text a word of a rule stands. */
    public interface Hit {
        void at(int place, int rule);
    }

    /** @param words the words of each rule, by the rule's number */
    public WordIndex(List<List<String>> words) {
        List<List<Entry>> all = new ArrayList<>(List.of(List.of()));
        for (int rule = 0; rule < words.size(); rule++) {
            wordless.set(rule, words.get(rule).isEmpty());
            for (String word : words.get(rule)) {
                add(new Entry(word, rule), all);
            }
        }
        entries = all.stream().map(list -> list.toArray(new Entry[0])).toArray(Entry[][]::new);
    }

    private void add(Entry entry, List<List<Entry>> all) {
        char first = entry.word.charAt(0);
        if (slots[first] == 0) {
            slots[first] = (char) all.size();
            all.add(new ArrayList<>());
        }
        all.get(slots[first]).add(entry);
    }

    /** The numbers of the rules that a text may fit. */
    public BitSet rulesFor(String text) {
        BitSet rules = (BitSet) wordless.clone();
        find(text, (place, rule) -> rules.set(rule));
        return rules;
    }

    /** Finds all words in a text, from left to right. */
    public void find(String text, Hit hit) {
        for (int i = 0; i < text.length(); i++) {
            int slot = slots[text.charAt(i)];
            if (slot > 0) {
                char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
                for (Entry entry : entries[slot]) {
                    if (entry.isAt(text, i, next)) {
                        hit.at(i, entry.rule);
                    }
                }
            }
        }
    }
}
