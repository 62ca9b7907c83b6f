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
 * @param pending what is known of a character that is not whole yet
 * @param open which quotation marks and brackets are open
 * @param state where the text stands in its words
 * @param cost what is certain to be paid, in nats
 * @param rival the best reading of a different text that ended alike at this unit or before; null when there was none
 * @param behind by how many nats that costs more
 * @param chosen whether anything in it was chosen for its sense; otherwise the bytes leave no other answer
 * @param inStep for how many units it has read what is shown
 * @param text a hash of what it reads, to tell different texts
 * @param lastChar the last character that it reads
 */
record Conjecture(
        @Nullable Conjecture before,
        String out,
        Pending pending,
        OpenMarks open,
        TextState state,
        float cost,
        @Nullable Conjecture rival,
        float behind,
        boolean chosen,
        int inStep,
        long text,
        char lastChar) {
    static final Comparator<Conjecture> BEST_FIRST = (a, b) -> {
        int byCost = Float.compare(a.least(), b.least());
        int byText = byCost == 0 ? Long.compare(a.text(), b.text()) : byCost;
        return byText == 0 ? a.pending().compareTo(b.pending()) : byText;
    };

    /** The beginning of a reading where so much is open. */
    static Conjecture start(OpenMarks open, char last) {
        return new Conjecture(
                null, "", Pending.NONE, open, TextState.START, 0, null, Float.POSITIVE_INFINITY, false, 0, 0, last);
    }

    /** What it costs at least, its last word included. */
    float least() {
        return cost + state.least();
    }

    /** What the best text costs at least that ends like this and is not the other's. */
    float costOfOtherThan(Conjecture other) {
        return least() + (text == other.text ? behind : 0);
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

    /** This at a higher price, which all that end alike pay. */
    Conjecture paying(float more) {
        return new Conjecture(
                before, out, pending, open, state, cost + more, rival, behind, chosen, inStep, text, lastChar);
    }

    /** This, where the other ends alike and costs more: the other's text, or what that has beaten, is its rival. */
    Conjecture beating(Conjecture other) {
        boolean same = other.text == text;
        @Nullable Conjecture beaten = same ? other.rival : other;
        float more = other.cost - cost + (same ? other.behind : 0);
        return more < behind ? withRival(beaten, more) : this;
    }

    private Conjecture withRival(@Nullable Conjecture beaten, float more) {
        return new Conjecture(before, out, pending, open, state, cost, beaten, more, chosen, inStep, text, lastChar);
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
