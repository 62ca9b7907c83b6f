package org.lantai.search;

import java.util.stream.IntStream;

/**
 * A character, or two or three that stand side by side, as one number of 32 bits: what the index has a list for. The
 * numbers are shuffled, so that the first bits of any of them name a shard and all shards become about equally large; the
 * rest of the bits names the list in its shard. {@code search/lists.js} does the same.
 *
 * <p>One and two characters have numbers of their own. Three share them, one in a thousand with another token of an
 * archive of ten thousand documents: its passages are then looked through for nothing, and the text tells them apart.
 */
final class Token {
    static final int SHUFFLE = 0x9E3779B1;
    static final int AGAIN = 0x85EBCA6B;

    private Token() {}

    /** @param second 0 where the first character is meant alone */
    static int of(char first, char second) {
        return shuffled((first << 16) | second);
    }

    static int of(char first, char second, char third) {
        return shuffled(of(first, second) + third * AGAIN);
    }

    /** Both steps can be undone (an odd factor, a shift onto itself), so that no two numbers become one. */
    private static int shuffled(int number) {
        int spread = (number ^ (number >>> 16)) * SHUFFLE;
        return spread ^ (spread >>> 15);
    }

    /** All tokens of a text in its {@link SearchKey}. */
    static IntStream of(String key) {
        IntStream.Builder tokens = IntStream.builder();
        for (int i = 0; i < key.length(); i++) {
            tokens.add(of(key.charAt(i), '\0'));
            if (i + 1 < key.length()) {
                tokens.add(of(key.charAt(i), key.charAt(i + 1)));
            }
            if (i + 2 < key.length()) {
                tokens.add(of(key.charAt(i), key.charAt(i + 1), key.charAt(i + 2)));
            }
        }
        return tokens.build();
    }
}
