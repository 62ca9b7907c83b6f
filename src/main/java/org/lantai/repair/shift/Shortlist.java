package org.lantai.repair.shift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best steps that end in a dropped pair, from which the next characters are tried. */
final class Shortlist {
    private static final int MOST = 40;
    /** What is lost of a cost by adding it up in another order, in nats; a step is not left out for that. */
    private static final float ROUNDING = 0.01f;

    private static final Comparator<ShiftStep> BEST_FIRST = (a, b) -> {
        int byCost = Float.compare(a.least(), b.least());
        int byText = byCost == 0 ? Long.compare(a.text(), b.text()) : byCost;
        return byText == 0 ? a.pending().compareTo(b.pending()) : byText;
    };

    private final PriorityQueue<ShiftStep> worstFirst = new PriorityQueue<>(MOST + 1, BEST_FIRST.reversed());
    private float limit;

    /** @param limit what a step may cost at most */
    Shortlist(float limit) {
        this.limit = limit;
    }

    /** What a further step may cost at most. */
    float limit() {
        return limit;
    }

    void offer(ShiftStep step) {
        worstFirst.add(step);
        if (worstFirst.size() > MOST) {
            worstFirst.remove();
            limit = Math.min(limit, worstFirst.element().least() + ROUNDING);
        }
    }

    /** All that are left, the best first. */
    List<ShiftStep> best() {
        List<ShiftStep> best = new ArrayList<>(worstFirst);
        best.sort(BEST_FIRST);
        return best;
    }
}
