package org.lantai.witness;

import java.util.Optional;

/**
 * Whether two texts are one article.
 *
 * @param kind whether they are, and how certain it is that they are not
 * @param likeness how many per cent of the shorter one stand in the longer one, rounded down
 * @param objection why they are two; empty when they are one
 */
record Verdict(Kind kind, int likeness, Optional<String> objection) {
    /** From one article to two. */
    enum Kind {
        ONE,
        /** One cannot tell. */
        UNTOLD,
        /** What one has more may make it another version. */
        VERSIONS,
        /** They say different things. */
        TWO
    }

    static Verdict same(int likeness) {
        return new Verdict(Kind.ONE, likeness, Optional.empty());
    }

    static Verdict apart(int likeness, String objection) {
        return new Verdict(Kind.UNTOLD, likeness, Optional.of(objection));
    }

    static Verdict apart(Kind kind, int likeness, String objection) {
        return new Verdict(kind, likeness, Optional.of(objection));
    }

    public boolean isSame() {
        return kind == Kind.ONE;
    }
}
