package org.lantai.collate;

import java.util.function.IntPredicate;

/** Finds where in an order something begins to hold. */
final class Halving {
    private Halving() {}

    /**
     * The first of the numbers from 0 on for which a condition holds.
     *
     * @param count how many there are, and the answer where it holds for none
     * @param holds for all numbers behind one for which it holds
     */
    static int first(int count, IntPredicate holds) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
