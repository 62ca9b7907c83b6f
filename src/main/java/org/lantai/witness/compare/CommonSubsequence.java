package org.lantai.witness.compare;

import org.lantai.subjects.sketch.PlainText;

/** Compares two short pieces of text character by character, by their longest common subsequence. */
final class CommonSubsequence {
    private final PlainText one;
    private final PlainText other;
    private final Differences out;

    /** Is told of each place where the two differ, in order. */
    interface Differences {
        void add(int start, int end, int otherStart, int otherEnd);
    }

    CommonSubsequence(PlainText one, PlainText other, Differences out) {
        this.one = one;
        this.other = other;
        this.out = out;
    }

    void align(int start, int end, int otherStart, int otherEnd) {
        int[][] longest = lengths(start, end, otherStart, otherEnd);
        int i = start;
        int j = otherStart;
        int from = start;
        int otherFrom = otherStart;
        while (i < end && j < otherEnd) {
            if (one.at(i) == other.at(j)) {
                out.add(from, i, otherFrom, j);
                from = ++i;
                otherFrom = ++j;
            } else if (longest[i + 1 - start][j - otherStart] >= longest[i - start][j + 1 - otherStart]) {
                i++;
            } else {
                j++;
            }
        }
        out.add(from, end, otherFrom, otherEnd);
    }

    /** The length of the longest common subsequence of what follows each two places. */
    private int[][] lengths(int start, int end, int otherStart, int otherEnd) {
        int[][] longest = new int[end - start + 1][otherEnd - otherStart + 1];
        for (int i = end - start - 1; i >= 0; i--) {
            for (int j = otherEnd - otherStart - 1; j >= 0; j--) {
                longest[i][j] = one.at(start + i) == other.at(otherStart + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
