package org.lantai.repair.shift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantai.lexicon.TextState;

/** The best conjectures up to one place. Of those that go on alike it keeps the best, and what the next best text costs. */
final class Beam {
    /** How much more than the best a conjecture may cost for now; the right one was never seen 20 nats behind. */
    private static final float WIDTH = 22;

    private static final int MOST = 120;

    private final Map<Ending, Conjecture> conjectures = new HashMap<>();
    private float best = Float.POSITIVE_INFINITY;

    /** All that decides how a conjecture can go on. */
    private record Ending(TextState state, Pending pending, OpenMarks open, boolean inStep) {
        /** Written out as in {@link TextState}, which see. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Ending ending
                    && pending.equals(ending.pending)
                    && inStep == ending.inStep
                    && open.equals(ending.open)
                    && state.equals(ending.state);
        }

        /** Of numbers alone: an enum has another hash in every run, and what costs the same comes out in the order of hashes. */
        @Override
        public int hashCode() {
            return (state.hashCode() * 31 + pending.lead()) * 31 + Boolean.hashCode(inStep);
        }
    }

    /** What a conjecture may cost at most. */
    float limit() {
        return best + WIDTH;
    }

    void offer(Conjecture conjecture) {
        if (conjecture.least() <= limit()) {
            best = Math.min(best, conjecture.least());
            conjectures.merge(
                    new Ending(conjecture.state(), conjecture.pending(), conjecture.open(), conjecture.isInStep()),
                    conjecture,
                    Beam::better);
        }
    }

    private static Conjecture better(Conjecture a, Conjecture b) {
        boolean second = b.cost() < a.cost() || (b.cost() == a.cost() && b.text() < a.text());
        return second ? b.beating(a) : a.beating(b);
    }

    /** The best conjectures, the best first. */
    List<Conjecture> best() {
        return conjectures.values().stream()
                .filter(conjecture -> conjecture.least() <= limit())
                .sorted(Conjecture.BEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
