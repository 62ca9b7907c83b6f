package org.lantai.lexicon;

/**
 * A word that was counted behind another, and its count, in one number: the word in the upper bits, so that those behind
 * one word can be sorted, and the count in the lowest eight, in levels of {@link Levels#BYTE}.
 */
public final class CountedPair {
    private static final int COUNT_BITS = 8;

    private CountedPair() {}

    /** The number for a word and its count. */
    public static int of(int word, double count) {
        return word << COUNT_BITS | Levels.BYTE.level(count);
    }

    static int word(int pair) {
        return pair >>> COUNT_BITS;
    }

    static double count(int pair) {
        return Levels.BYTE.count(pair & ((1 << COUNT_BITS) - 1));
    }
}
