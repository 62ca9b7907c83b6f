package org.lantai.repair.shift;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lantai.lexicon.Gbk;
import org.lantai.lexicon.TextState;

/**
 * One way to read damaged text up to some place.
 *
 * @param before the reading up to the unit before, null at the beginning
 * @param out what it reads at this unit
 * @param pending the lead byte of a character that is not whole yet, 0 when there is none
 * @param state where the text stands in its words
 * @param cost what is certain to be paid, in nats
 * @param rival what the best different text would have cost that ends alike
 * @param chosen whether anything in it was chosen for its sense; otherwise the bytes leave no other answer
 * @param inStep for how many units it has read what is shown
 * @param text a hash of what it reads, to tell different texts
 * @param lastChar the last character that it reads
 */
record Conjecture(
        @Nullable Conjecture before,
        String out,
        int pending,
        TextState state,
        float cost,
        float rival,
        boolean chosen,
        int inStep,
        long text,
        char lastChar) {
    static final Comparator<Conjecture> BEST_FIRST = (a, b) -> {
        int byCost = Float.compare(a.least(), b.least());
        return byCost == 0 ? Long.compare(a.text(), b.text()) : byCost;
    };

    static final Conjecture START =
            new Conjecture(null, "", 0, TextState.START, 0, Float.POSITIVE_INFINITY, false, 0, 0, ' ');

    /** What it costs at least, its last word included. */
    float least() {
        return cost + state.least();
    }

    /** What the best text costs at least that ends like this and is not the other's. */
    float costOfOtherThan(Conjecture other) {
        return (text == other.text ? rival : cost) + state.least();
    }

    boolean isInStep() {
        return inStep > 0;
    }

    /**
     * The last byte in GBK of what it reads at this unit, the gloss left out; 0 where that is no pair. A byte in front of a
     * gloss can be the trail byte of one character and the lead byte of the next: 當地 holds 數, and is {@code ?dāng)?shù)}
     * where 當 itself was out of step, so that what is shown does not tell it.
     */
    int lastByte() {
        int end = out.endsWith(")") ? out.lastIndexOf('(') : out.length();
        return end <= 0 ? 0 : Gbk.pair(out.charAt(end - 1)) & 0xFF;
    }

    /** This, where the other ends alike and costs more: the other's text, or what that has beaten, is its rival. */
    Conjecture beating(Conjecture other) {
        float beaten = Math.min(rival, other.text == text ? other.rival : other.cost);
        return new Conjecture(before, out, pending, state, cost, beaten, chosen, inStep, text, lastChar);
    }

    /** The hash of a text with more behind it. */
    static long hash(long text, String more) {
        long hash = text;
        for (int i = 0; i < more.length(); i++) {
            hash = 1_000_003 * hash + more.charAt(i);
        }
        return hash;
    }
}
