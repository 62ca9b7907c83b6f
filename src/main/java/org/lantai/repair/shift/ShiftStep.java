package org.lantai.repair.shift;

import org.jspecify.annotations.Nullable;
import org.lantai.lexicon.TextState;

/**
 * A conjecture on its way over one unit.
 *
 * @param from the conjecture up to the unit before
 * @param out what it reads at this unit so far
 * @param pending the byte that the next character begins with
 * @param open which quotation marks and brackets are open
 * @param state where the text stands in its words
 * @param cost what is certain to be paid, in nats
 * @param chosen whether anything was chosen for its sense
 */
record ShiftStep(
        Conjecture from, String out, Pending pending, OpenMarks open, TextState state, float cost, boolean chosen) {
    static ShiftStep of(Conjecture conjecture) {
        return new ShiftStep(
                conjecture,
                "",
                conjecture.pending(),
                conjecture.open(),
                conjecture.state(),
                conjecture.cost(),
                conjecture.chosen());
    }

    /** The step over one more character, with nothing pending. */
    ShiftStep over(char c, TextState behind, float price) {
        OpenMarks marks = open.over(lastChar(), c);
        return new ShiftStep(from, out.concat(String.valueOf(c)), Pending.NONE, marks, behind, cost + price, chosen);
    }

    ShiftStep withPending(Pending lead) {
        return new ShiftStep(from, out, lead, open, state, cost, chosen);
    }

    /** The step at a higher price. */
    ShiftStep paying(float more) {
        return new ShiftStep(from, out, pending, open, state, cost + more, chosen);
    }

    ShiftStep choosing() {
        return new ShiftStep(from, out, pending, open, state, cost, true);
    }

    /** With text behind it that is read as nothing. */
    ShiftStep showing(String more) {
        return new ShiftStep(from, out + more, pending, open, state, cost, chosen);
    }

    /** The last character that it reads; the bracket behind a gloss where one stands there. */
    char lastChar() {
        return out.isEmpty() ? from.lastChar() : out.charAt(out.length() - 1);
    }

    /** Whether the text that it reads ends with some characters. */
    boolean endsWith(String characters) {
        int left = characters.length();
        String read = out;
        for (@Nullable Conjecture at = from; ; at = at.before()) {
            int length = Math.min(left, read.length());
            if (!characters.startsWith(read.substring(read.length() - length), left - length)) {
                return false;
            }
            left -= length;
            if (left == 0 || at == null) {
                return left == 0;
            }
            read = at.out();
        }
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
        return new Conjecture(
                from, out, pending, open, state, cost, from.rival(), from.behind(), chosen, inStep, text(), lastChar());
    }
}
