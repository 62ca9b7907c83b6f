package org.lantai.fuzz;

import java.util.function.Predicate;

/** Makes an input as short as it can be while it still shows the same fault, by leaving out ever smaller pieces. */
final class Minimizer {
    private final Predicate<byte[]> shows;
    private final int mostTries;
    private int tries;

    /**
     * @param shows whether an input shows the fault
     * @param mostTries how often that may be asked
     */
    Minimizer(Predicate<byte[]> shows, int mostTries) {
        this.shows = shows;
        this.mostTries = mostTries;
    }

    byte[] minimize(byte[] input) {
        byte[] least = input;
        for (int piece = Math.max(1, input.length / 2); piece >= 1 && tries < mostTries; piece /= 2) {
            least = without(least, piece);
        }
        return least;
    }

    private byte[] without(byte[] input, int piece) {
        byte[] least = input;
        int at = 0;
        while (at < least.length && tries++ < mostTries) {
            byte[] shorter = cut(least, at, Math.min(least.length, at + piece));
            if (shows.test(shorter)) {
                least = shorter;
            } else {
                at += piece;
            }
        }
        return least;
    }

    private static byte[] cut(byte[] input, int start, int end) {
        byte[] out = new byte[input.length - (end - start)];
        System.arraycopy(input, 0, out, 0, start);
        System.arraycopy(input, end, out, start, input.length - end);
        return out;
    }
}
