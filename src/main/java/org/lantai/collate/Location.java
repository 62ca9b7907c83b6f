package org.lantai.collate;

/**
 * Where each character of a text stands in the source it was taken from.
 *
 * @param starts for each UTF-16 index of the text where it begins in the source, -1 for white space and what was not found
 * @param ends the indexes behind them
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on within this package and never compared.
record Location(int[] starts, int[] ends) {
    /** Where the text begins in the source. */
    int first() {
        int i = 0;
        while (starts[i] < 0) {
            i++;
        }
        return starts[i];
    }

    /** The index in the source behind the last character of the text. */
    int last() {
        int i = ends.length - 1;
        while (ends[i] < 0) {
            i--;
        }
        return ends[i];
    }

    /** Whether a place of the source lies inside the text or touches its end, where what is taken out belongs to it. */
    boolean meets(int start, int end) {
        return start == end ? first() < start && start <= last() : start < last() && first() < end;
    }

    /** The first index of the text that stands at a place of the source or behind it. */
    int from(int place) {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] >= place) {
                return i;
            }
        }
        return starts.length;
    }

    /** The index behind the last character of the text that ends at a place of the source or before it. */
    int to(int place) {
        for (int i = ends.length - 1; i >= 0; i--) {
            if (ends[i] >= 0 && ends[i] <= place) {
                return i + 1;
            }
        }
        return 0;
    }
}
