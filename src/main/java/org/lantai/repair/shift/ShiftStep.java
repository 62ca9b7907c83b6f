package org.lantai.repair.shift;

import org.lantai.lexicon.TextState;

/**
 * A conjecture on its way over one unit.
 *
 * @param from the conjecture up to the unit before
 * @param out what it reads at this unit so far
 * @param pending the byte that the next character begins with, 0 when there is none
 * @param state where the text stands in its words
 * @param cost what is certain to be paid, in nats
 * @param chosen whether anything was chosen for its sense
 */
record ShiftStep(Conjecture from, String out, int pending, TextState state, float cost, boolean chosen) {
    static ShiftStep of(Conjecture conjecture) {
        return new ShiftStep(
                conjecture, "", conjecture.pending(), conjecture.state(), conjecture.cost(), conjecture.chosen());
    }

    /** The step over one more character, with nothing pending. */
    ShiftStep over(char c, TextState behind, float price) {
        return new ShiftStep(from, out.concat(String.valueOf(c)), 0, behind, cost + price, chosen);
    }

    ShiftStep withPending(int lead) {
        return new ShiftStep(from, out, lead, state, cost, chosen);
    }

    /** The step at a higher price. */
    ShiftStep paying(float more) {
        return new ShiftStep(from, out, pending, state, cost + more, chosen);
    }

    ShiftStep choosing() {
        return new ShiftStep(from, out, pending, state, cost, true);
    }

    /** With text behind it that is read as nothing. */
    ShiftStep showing(String more) {
        return new ShiftStep(from, out + more, pending, state, cost, chosen);
    }

    char lastChar() {
        return out.isEmpty() ? from.lastChar() : out.charAt(out.length() - 1);
    }

    /** What it costs at least, its last word included. */
    float least() {
        return cost + state.least();
    }

    long text() {
        return Conjecture.hash(from.text(), out);
    }

    /** The conjecture at the end of the unit. */
    Conjecture end() {
        return end(0);
    }

    /** The conjecture at the end of a unit that is read as it is shown. */
    Conjecture endInStep() {
        return end(from.inStep() + 1);
    }

    private Conjecture end(int inStep) {
        float rival = from.rival() + cost - from.cost();
        return new Conjecture(from, out, pending, state, cost, rival, chosen, inStep, text(), lastChar());
    }
}
