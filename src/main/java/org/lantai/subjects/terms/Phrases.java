package org.lantai.subjects.terms;

/**
 * The runs of up to five words that stand more than once in a text, found length by length: a run can only be there twice
 * when what it begins and ends with is.
 */
final class Phrases {
    static final int LONGEST = 5;

    private final Tokens tokens;
    /** By length less one and place: the number of the run that begins there, or {@link Tokens#BREAK}. */
    private final int[][] at = new int[LONGEST][];
    /** By length less one and number: how often the run is there. */
    private final int[][] counts = new int[LONGEST][];

    Phrases(Tokens tokens) {
        this.tokens = tokens;
        at[0] = tokens.ids();
        counts[0] = new int[tokens.different()];
        for (int id : at[0]) {
            if (id != Tokens.BREAK) {
                counts[0][id]++;
            }
        }
        for (int length = 2; length <= LONGEST; length++) {
            count(length);
        }
    }

    private void count(int length) {
        int[] here = new int[tokens.size()];
        PairNumbers numbers = new PairNumbers(repeated(length - 1));
        int[] number = new int[tokens.size()];
        for (int i = 0; i < here.length; i++) {
            boolean both = i + 1 < here.length && count(i, length - 1) > 1 && count(i + 1, length - 1) > 1;
            here[i] = both ? numbers.of(at[length - 2][i], at[length - 2][i + 1]) : Tokens.BREAK;
            if (both) {
                number[here[i]]++;
            }
        }
        at[length - 1] = here;
        counts[length - 1] = number;
    }

    /** At how many places a run of that length stands that stands elsewhere, too. */
    private int repeated(int length) {
        int places = 0;
        for (int i = 0; i < tokens.size(); i++) {
            places += count(i, length) > 1 ? 1 : 0;
        }
        return places;
    }

    /** How often the run of that many words that begins at a place is in the text; 0 where there is none. */
    int count(int place, int length) {
        if (place < 0 || place >= tokens.size() || length > LONGEST) {
            return 0;
        }
        int id = at[length - 1][place];
        return id == Tokens.BREAK ? 0 : counts[length - 1][id];
    }

    /** The number of that run among those of its length. */
    int number(int place, int length) {
        return at[length - 1][place];
    }

    /** Numbers pairs of numbers in the order in which they come: a hash table, since boxed keys took most of the time. */
    private static final class PairNumbers {
        private final long[] keys;
        private final int[] numbers;
        private int size;

        PairNumbers(int most) {
            int capacity = Integer.highestOneBit(Math.max(4, most)) << 2;
            keys = new long[capacity];
            numbers = new int[capacity];
        }

        int of(int first, int second) {
            // An empty slot has the key 0.
            long key = ((long) (first + 1) << 32) | second;
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
            while (keys[slot] != key && keys[slot] != 0) {
                slot = (slot + 1) & (keys.length - 1);
            }
            if (keys[slot] == 0) {
                keys[slot] = key;
                numbers[slot] = size++;
            }
            return numbers[slot];
        }
    }
}
