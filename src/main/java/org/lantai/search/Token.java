package org.lantai.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A character, or two that stand side by side, as one number of 32 bits: what the index has a list for. The numbers are
 * shuffled, so that the first bits of any of them name a shard and all shards become about equally large; they stay
 * different, so that the rest of the bits names the list in its shard. {@code search.js} does the same.
 */
final class Token {
    private static final int SHUFFLE = 0x9E3779B1;

    private Token() {}

    /** @param second 0 where the first character is meant alone */
    static int of(char first, char second) {
        int pair = (first << 16) | second;
        // Both steps can be undone (an odd factor, a shift onto itself), so that no two pairs become one number.
        int spread = (pair ^ (pair >>> 16)) * SHUFFLE;
        return spread ^ (spread >>> 15);
    }

    /** All tokens of a text in its {@link SearchKey}, each once. */
    static IntStream of(String key) {
        int length = key.length();
        int[] tokens = new int[Math.max(0, 2 * length - 1)];
        for (int i = 0; i < length; i++) {
            tokens[i] = of(key.charAt(i), '\0');
        }
        for (int i = 0; i + 1 < length; i++) {
            tokens[length + i] = of(key.charAt(i), key.charAt(i + 1));
        }
        return Arrays.stream(tokens);
    }
}
