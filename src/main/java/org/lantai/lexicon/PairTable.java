package org.lantai.lexicon;

/**
 * The position in a list of words behind each two characters that words begin with. To look for it among all words with
 * the first character took a third of splitting a text into words. Most pairs of a text begin no word: a bit tells that.
 */
final class PairTable {
    private static final int BITS = 21;

    private final long[] known = new long[1 << (BITS - 6)];
    /** Open addressing; 0 is free. */
    private final int[] keys;

    private final long[] positions;

    /** @param count how many pairs there will be */
    PairTable(int count) {
        keys = new int[Integer.highestOneBit(Math.max(1, count)) << 2];
        positions = new long[keys.length];
    }

    void put(char first, char second, long position) {
        int bit = hash(first, second);
        known[bit >>> 6] |= 1L << bit;
        int slot = slot(first, second);
        keys[slot] = first << 16 | second;
        positions[slot] = position;
    }

    /** The position, or {@link WordFrequencies#NONE}. */
    long get(char first, char second) {
        int bit = hash(first, second);
        if ((known[bit >>> 6] & 1L << bit) == 0) {
            return WordFrequencies.NONE;
        }
        int slot = slot(first, second);
        return keys[slot] == 0 ? WordFrequencies.NONE : positions[slot];
    }

    /** Where a pair is, or would be. */
    private int slot(char first, char second) {
        int key = first << 16 | second;
        int slot = hash(first, second) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static int hash(char first, char second) {
        return ((first << 16 | second) * 0x9E3779B1) >>> (32 - BITS);
    }
}
