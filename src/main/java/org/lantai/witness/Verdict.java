package org.lantai.witness;

import java.util.Optional;

/**
 * Whether two texts are one article.
 *
 * @param likeness how many per cent of the shorter one stand in the longer one, rounded down
 * @param objection why they are two; empty when they are one
 * @param telling whether the objection shows that they are two, and not only that one cannot tell
 */
record Verdict(int likeness, Optional<String> objection, boolean telling) {
    static Verdict same(int likeness) {
        return new Verdict(likeness, Optional.empty(), false);
    }

    /** Two, or perhaps two. */
    static Verdict apart(int likeness, String objection) {
        return new Verdict(likeness, Optional.of(objection), false);
    }

    /** Two beyond doubt. */
    static Verdict two(int likeness, String objection) {
        return new Verdict(likeness, Optional.of(objection), true);
    }

    public boolean isSame() {
        return objection.isEmpty();
    }
}
