package org.lantai.witness;

import java.util.Comparator;

/**
 * Two texts that may be one.
 *
 * @param first the number of one of them
 * @param second that of the other, greater
 * @param shared how many of 64 numbers their sketches share
 */
record Pair(int first, int second, int shared) {
    /** Likest first. */
    static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingInt(Pair::shared)
            .reversed()
            .thenComparing(Pair::first)
            .thenComparing(Pair::second);
}
