package org.lantai.lexicon.maker;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Words and pairs of words as they were counted in texts of one domain.
 *
 * @param words how often each word stood there
 * @param pairs how often one stood behind the other
 */
record Counted(Map<String, Integer> words, Pairs pairs) {

    /** Pairs as they are read: two words and their count. */
    interface Pairs {
        void forEach(Visitor visitor);
    }

    /** Takes a pair. */
    interface Visitor {
        void pair(String first, String second, int count);
    }

    /** Pairs by the numbers of their words, in their order: the first in the upper bits, then the second, then the count. */
    static final class Packed {
        private static final int WORD_BITS = 19;
        private static final int COUNT_BITS = 64 - 2 * WORD_BITS - 1;

        private long[] pairs = new long[1 << 16];
        private int size;

        /** @param size pairs with words of higher numbers are left out */
        static Packed of(Pairs pairs, WordNumbers numbers, int size) {
            Packed packed = new Packed();
            pairs.forEach((first, second, count) -> {
                int before = numbers.of(first);
                int behind = numbers.of(second);
                if (before != WordNumbers.NONE && behind != WordNumbers.NONE && before < size && behind < size) {
                    packed.add(before, behind, count);
                }
            });
            Arrays.sort(packed.pairs, 0, packed.size);
            return packed;
        }

        private void add(int first, int second, int count) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size);
            }
            pairs[size++] = (long) first << (WORD_BITS + COUNT_BITS) | (long) second << COUNT_BITS | count;
        }

        int size() {
            return size;
        }

        /** How many pairs stood so often. */
        int countedSo(int count) {
            return (int) IntStream.range(0, size)
                    .filter(pair -> count(pair) == count)
                    .count();
        }

        int first(int pair) {
            return (int) (pairs[pair] >>> (WORD_BITS + COUNT_BITS));
        }

        int second(int pair) {
            return (int) (pairs[pair] >>> COUNT_BITS) & ((1 << WORD_BITS) - 1);
        }

        int count(int pair) {
            return (int) pairs[pair] & ((1 << COUNT_BITS) - 1);
        }
    }
}
