package org.lantai.witness;

import java.util.Optional;

/**
 * Whether two texts are one article.
 *
 * @param likeness how many per cent of the shorter one stand in the longer one, rounded down
 * @param objection why they are two; empty when they are one
 */
record Verdict(int likeness, Optional<String> objection) {
    static Verdict same(int likeness) {
        return new Verdict(likeness, Optional.empty());
    }

    static Verdict apart(int likeness, String objection) {
        return new Verdict(likeness, Optional.of(objection));
    }

    public boolean isSame() {
        return objection.isEmpty();
    }
}
