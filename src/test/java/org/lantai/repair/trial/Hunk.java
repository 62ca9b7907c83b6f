package org.lantai.repair.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A place where two texts differ.
 *
 * @param start its first index in the one text
 * @param end the index behind it there
 * @param otherStart its first index in the other
 * @param otherEnd the index behind it there
 */
record Hunk(int start, int end, int otherStart, int otherEnd) {
    /** The places where two texts differ, in order, by the fewest insertions and deletions (Myers 1986). */
    static List<Hunk> between(String one, String other) {
        List<int[]> rounds = rounds(one, other);
        List<Hunk> hunks = new ArrayList<>();
        int x = one.length();
        int y = other.length();
        for (int d = rounds.size() - 1; d > 0; d--) {
            int[] before = rounds.get(d - 1);
            int k = x - y;
            boolean inserted = k == -d || (k != d && at(before, k - 1) < at(before, k + 1));
            int fromK = inserted ? k + 1 : k - 1;
            int fromX = at(before, fromK);
            int fromY = fromX - fromK;
            hunks.add(new Hunk(fromX, inserted ? fromX : fromX + 1, fromY, inserted ? fromY + 1 : fromY));
            x = fromX;
            y = fromY;
        }
        Collections.reverse(hunks);
        return joined(hunks);
    }

    /** How far each diagonal has come after so many edits; the array of round d has the diagonals from -d-1 to d+1. */
    private static List<int[]> rounds(String one, String other) {
        List<int[]> rounds = new ArrayList<>();
        for (int d = 0; ; d++) {
            int[] reached = new int[2 * d + 3];
            java.util.Arrays.fill(reached, -1);
            int[] before = d == 0 ? reached : rounds.get(d - 1);
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && at(before, k - 1) < at(before, k + 1));
                int x = d == 0 ? 0 : down ? at(before, k + 1) : at(before, k - 1) + 1;
                while (x < one.length()
                        && x - k < other.length()
                        && x - k >= 0
                        && one.charAt(x) == other.charAt(x - k)) {
                    x++;
                }
                reached[k + d + 1] = x;
                if (x >= one.length() && x - k >= other.length()) {
                    rounds.add(reached);
                    return rounds;
                }
            }
            rounds.add(reached);
        }
    }

    private static int at(int[] reached, int k) {
        int index = k + reached.length / 2;
        return index < 0 || index >= reached.length ? -1 : reached[index];
    }

    private static List<Hunk> joined(List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk last = joined.isEmpty() ? new Hunk(-1, -1, -1, -1) : joined.get(joined.size() - 1);
            if (last.end == hunk.start && last.otherEnd == hunk.otherStart) {
                joined.set(joined.size() - 1, new Hunk(last.start, hunk.end, last.otherStart, hunk.otherEnd));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    /** Whether it lies in a stretch of the first text or at its edge. */
    boolean touches(int from, int to) {
        return start <= to && end >= from;
    }

    /** The same in the other text. */
    boolean touchesOther(int from, int to) {
        return otherStart <= to && otherEnd >= from;
    }
}
