package org.lantai.lexicon;

/**
 * All words of a list, reached character by character: a double-array trie (Aoe 1989), as {@code maker.TrieMaker} packs
 * it. A place in it is an {@code int}. Immutable.
 */
final class DoubleArray {
    /** No word begins so; also the number of no word. */
    static final int NONE = -1;

    /** The number of each character among those that words are made of, by the character; 0 for none. */
    private final char[] codes;
    /** Where the places behind each place begin; {@code -n - 1} where only word n ends. */
    private final int[] bases;
    /** Which place each place stands behind. */
    private final int[] checks;

    DoubleArray(char[] codes, int[] bases, int[] checks) {
        this.codes = codes;
        this.bases = bases;
        this.checks = checks;
    }

    /** Where all words begin. */
    int start() {
        return 0;
    }

    /** The place behind one more character, or {@link #NONE}. */
    int next(int place, char c) {
        int code = codes[c];
        return place < 0 || code == 0 ? NONE : behind(place, code);
    }

    /** Number of the word that ends at a place, or {@link #NONE}. */
    int word(int place) {
        if (place < 0) {
            return NONE;
        }
        if (bases[place] < 0) {
            return -bases[place] - 1;
        }
        int end = behind(place, 0);
        return end == NONE ? NONE : -bases[end] - 1;
    }

    private int behind(int place, int code) {
        int base = bases[place];
        int next = base + code;
        return base < 0 || next >= checks.length || checks[next] != place ? NONE : next;
    }
}
