package org.lantai.subjects.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordSplitter;
import org.lantai.text.Chars;

/**
 * The words of a text of which terms can be made, in order, each known by a number; a break where a mark, a number or a
 * word stands that holds sentences together.
 */
final class Tokens {
    static final int BREAK = -1;

    /** What a word of Latin letters costs: as much as a rare Chinese one. */
    private static final float LATIN = 13;

    private final WordSplitter splitter;
    private final StopWords stops;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Token> words = new ArrayList<>();
    private int[] ids = new int[256];
    private int size;

    Tokens(WordSplitter splitter, StopWords stops) {
        this.splitter = splitter;
        this.stops = stops;
    }

    /**
     * A word.
     *
     * @param text as printed
     * @param cost how rare it is in Chinese at large, in nats
     * @param generic whether it tells nothing of what a text is about
     * @param end whether a term that ends so is the name of somebody or something
     */
    record Token(String text, WordKind kind, float cost, boolean generic, boolean end) {}

    /** Reads on; a break stands behind. */
    void read(String text) {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean han = Chars.isHan(text.charAt(i));
            while (end < text.length() && (han ? Chars.isHan(text.charAt(end)) : isLatin(text.charAt(end)))) {
                end++;
            }
            if (end == i) {
                add(BREAK);
                i++;
            } else if (han) {
                words(text, i, end);
                i = end;
            } else {
                latin(text.substring(i, end));
                i = end;
            }
        }
        add(BREAK);
    }

    private void words(String text, int from, int to) {
        WordSplitter.Words split = splitter.split(text, from, to);
        for (int i = 0; i < split.count(); i++) {
            String word = text.substring(from + split.start(i), from + split.start(i + 1));
            // The 条 of 12条渔船 is no part of a term.
            boolean measure = i == 0 && word.length() == 1 && from > 0 && isDigit(text.charAt(from - 1));
            add(measure ? BREAK : number(word, split.kind(i), split.cost(i)));
        }
    }

    private void latin(String word) {
        boolean name = word.length() > 1 && word.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        add(name ? number(word, WordKind.NOUN, LATIN) : BREAK);
    }

    private static boolean isLatin(char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int number(String word, WordKind kind, float cost) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        boolean breaks = kind == WordKind.OTHER || kind == WordKind.NUMBER || stops.isBreak(word);
        int number = breaks ? BREAK : words.size();
        numbers.put(word, number);
        if (!breaks) {
            words.add(new Token(word, kind, cost, stops.isGeneric(word), stops.isEnd(word)));
        }
        return number;
    }

    private void add(int id) {
        if (id == BREAK && size > 0 && ids[size - 1] == BREAK) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = id;
    }

    int size() {
        return size;
    }

    int id(int index) {
        return ids[index];
    }

    Token word(int id) {
        return words.get(id);
    }

    /** Their numbers and breaks, in order. */
    int[] ids() {
        return Arrays.copyOf(ids, size);
    }

    /** How many different words there are. */
    int different() {
        return words.size();
    }
}
