package org.lantai.repair.shift;

import org.lantai.lexicon.TextCost;
import org.lantai.lexicon.TextState;

/**
 * What a search through the damaged text of one page may still try. It is counted in steps and not in time, so that a
 * page comes out the same on every machine: a step is one conjecture taken up, or one character that it is asked to go on
 * by.
 */
final class Effort {
    /**
     * Steps that any page has, however short. A damaged place takes some 100,000, the dearest known 440,000 (four of them
     * in one text of 219 characters); the worst copy known has 20 places.
     */
    static final int LEAST = 6_000_000;
    /** Steps for each character besides. A page of 100,000 then has 9 million: at 150 ns each, measured, some 1.4 s. */
    static final int PER_CHARACTER = 30;

    private final TextCost text;
    private final long all;
    private long left;

    /** An effort of so many steps. */
    Effort(long steps) {
        this(steps, TextCost.standard());
    }

    private Effort(long steps, TextCost text) {
        this.text = text;
        this.all = steps;
        this.left = steps;
    }

    /** What the text of a page is worth, which is read by what its own words say that it is about. */
    public static Effort on(String text) {
        return new Effort(LEAST + (long) PER_CHARACTER * text.length(), TextCost.in(text));
    }

    /** Takes a step. */
    public void step() {
        left--;
    }

    /** Takes a step by asking for the ways in which a text can go on; see {@link TextCost#goOn}. */
    public void goOn(TextState state, char c, float limit, TextCost.Ways ways) {
        step();
        text.goOn(state, c, limit, ways);
    }

    /** Whether nothing more shall be tried. */
    public boolean isSpent() {
        return left < 0;
    }

    /** How many steps were taken. */
    long taken() {
        return all - left;
    }
}
