package org.lantai.collate;

/** Where each character of a text stands in the source it was taken from. */
final class Location {
    private final int first;
    private final int last;
    /** For each index of the text the farthest beginning up to there: ascending, so that places are found by halving. */
    private final int[] reached;
    /** For each index of the text the nearest end from there on, ascending too. */
    private final int[] next;

    /**
     * A location of a text of which something was found.
     *
     * @param starts for each UTF-16 index of the text where it begins in the source, -1 for white space and what was not
     *     found
     * @param ends the indexes behind them
     */
    Location(int[] starts, int[] ends) {
        reached = new int[starts.length];
        next = new int[ends.length];
        int least = Integer.MAX_VALUE;
        int most = -1;
        for (int i = 0; i < starts.length; i++) {
            most = Math.max(most, starts[i]);
            reached[i] = most;
        }
        int lastEnd = -1;
        for (int i = ends.length - 1; i >= 0; i--) {
            lastEnd = lastEnd < 0 ? ends[i] : lastEnd;
            least = ends[i] < 0 ? least : Math.min(least, ends[i]);
            next[i] = least;
        }
        int found = 0;
        while (starts[found] < 0) {
            found++;
        }
        first = starts[found];
        last = lastEnd;
    }

    /** Where the text begins in the source. */
    int first() {
        return first;
    }

    /** The index in the source behind the last character of the text. */
    int last() {
        return last;
    }

    /** Whether a place of the source lies inside the text or touches its end, where what is taken out belongs to it. */
    boolean meets(int start, int end) {
        return start == end ? first < start && start <= last : start < last && first < end;
    }

    /** The first index of the text that stands at a place of the source or behind it. */
    int from(int place) {
        return Halving.first(reached.length, i -> reached[i] >= place);
    }

    /** The index behind the last character of the text that ends at a place of the source or before it. */
    int to(int place) {
        return Halving.first(next.length, i -> next[i] > place);
    }
}
