package org.lantai.witness.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.subjects.sketch.Sketcher;

/** Finds the runs of characters that stand just once in each of two texts, as far as they keep one order. */
final class UniqueRuns {
    private static final int FREE = -1;
    private static final int TWICE = -2;

    private final PlainText one;
    private final PlainText other;
    private final int run;

    UniqueRuns(PlainText one, PlainText other, int run) {
        this.one = one;
        this.other = other;
        this.run = run;
    }

    /** The starts of these runs in both texts, ascending in both; runs may overlap. */
    List<int[]> common(int start, int end, int otherStart, int otherEnd) {
        Table table = new Table(one, start, end);
        Table others = new Table(other, otherStart, otherEnd);
        List<int[]> matches = new ArrayList<>();
        for (int i = start; i <= end - run; i++) {
            if (table.find(one, i) == i) {
                int there = others.find(one, i);
                if (there >= 0) {
                    matches.add(new int[] {i, there});
                }
            }
        }
        return longestAscending(matches);
    }

    /** The longest run of matches that ascend in the second text, too; by patience sorting. */
    private static List<int[]> longestAscending(List<int[]> matches) {
        int[] before = new int[matches.size()];
        int[] piles = new int[matches.size()];
        int count = 0;
        for (int i = 0; i < matches.size(); i++) {
            int pile = pile(matches, piles, count, matches.get(i)[1]);
            before[i] = pile == 0 ? FREE : piles[pile - 1];
            piles[pile] = i;
            count = Math.max(count, pile + 1);
        }
        List<int[]> ascending = new ArrayList<>();
        for (int i = count == 0 ? FREE : piles[count - 1]; i != FREE; i = before[i]) {
            ascending.add(matches.get(i));
        }
        Collections.reverse(ascending);
        return ascending;
    }

    private static int pile(List<int[]> matches, int[] piles, int count, int place) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(piles[middle])[1] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The runs of a piece of text with the place of each; boxed maps made alignment five times as slow. */
    private final class Table {
        private final PlainText text;
        private final int[] places;
        private final boolean[] twice;

        Table(PlainText text, int start, int end) {
            this.text = text;
            int runs = Math.max(0, end - run + 1 - start);
            this.places = new int[Integer.highestOneBit(Math.max(1, runs)) * 4];
            this.twice = new boolean[places.length];
            Arrays.fill(places, FREE);
            for (int i = start; i < start + runs; i++) {
                int slot = slot(text, i);
                twice[slot] |= places[slot] != FREE;
                places[slot] = i;
            }
        }

        /** Where the run that begins there stands in this text; negative where it does not, or more than once. */
        int find(PlainText from, int index) {
            int slot = slot(from, index);
            return twice[slot] ? TWICE : places[slot];
        }

        private int slot(PlainText from, int index) {
            long hash = 0;
            for (int i = 0; i < run; i++) {
                hash = hash * 0x9E3779B97F4A7C15L + from.at(index + i);
            }
            int slot = (int) Sketcher.mixed(hash) & (places.length - 1);
            while (places[slot] != FREE && !isSame(from, index, places[slot])) {
                slot = (slot + 1) & (places.length - 1);
            }
            return slot;
        }

        private boolean isSame(PlainText from, int index, int place) {
            for (int i = 0; i < run; i++) {
                if (from.at(index + i) != text.at(place + i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
