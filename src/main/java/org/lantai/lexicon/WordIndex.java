package org.lantai.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds which of many rules a text may fit, in one pass over the text: those of whose words it holds one, and those that
 * have no words.
 */
public final class WordIndex {
    /** Four places for each letter that words begin with, so that nearly every letter of a text is known by one look. */
    private static final int ROOM = 4;

    /**
     * The letters that words begin with, each at the first free place from that of its own number on, 0 where there is
     * none: so small a table stays at hand, one with a place for every letter of Unicode does not.
     */
    private final char[] firsts;

    /** The words that begin with each of them. */
    private final Entry[][] entries;

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
        Map<Character, List<Entry>> all = new TreeMap<>();
        for (int rule = 0; rule < words.size(); rule++) {
            wordless.set(rule, words.get(rule).isEmpty());
            for (String word : words.get(rule)) {
                all.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(new Entry(word, rule));
            }
        }
        int size = Integer.highestOneBit(all.size() + 1) * 2 * ROOM;
        firsts = new char[size];
        entries = new Entry[size][];
        all.forEach((first, list) -> {
            int place = place(first);
            firsts[place] = first;
            entries[place] = list.toArray(new Entry[0]);
        });
    }

    /** Where a letter stands, or the free place where it would. */
    private int place(char letter) {
        int place = letter & (firsts.length - 1);
        while (firsts[place] != 0 && firsts[place] != letter) {
            place = (place + 1) & (firsts.length - 1);
        }
        return place;
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
            Entry[] found = entries[place(text.charAt(i))];
            if (found != null) {
                char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
                for (Entry entry : found) {
                    if (entry.isAt(text, i, next)) {
                        hit.at(i, entry.rule);
                    }
                }
            }
        }
    }
}
