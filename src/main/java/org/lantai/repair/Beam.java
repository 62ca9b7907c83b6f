package org.lantai.repair;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.lexicon.TextState;

/** The best readings up to one place. Of those that go on alike it keeps the best, and what the next best text costs. */
final class Beam {
    /** How much more than the best a reading may cost for now; the right one was never seen 20 nats behind. */
    private static final float WIDTH = 22;

    private static final int MOST = 120;
    private static final Comparator<Reading> BEST_FIRST =
            Comparator.comparingDouble(Reading::least).thenComparingLong(Reading::text);

    private final Map<Ending, Reading> readings = new HashMap<>();
    private float best = Float.POSITIVE_INFINITY;

    /** All that decides how a reading can go on. */
    private record Ending(TextState state, int pending, boolean inStep) {}

    /** What a reading may cost at most. */
    float limit() {
        return best + WIDTH;
    }

    void offer(Reading reading) {
        if (reading.least() <= limit()) {
            best = Math.min(best, reading.least());
            readings.merge(
                    new Ending(reading.state(), reading.pending(), reading.isInStep()), reading, Beam::better);
        }
    }

    private static Reading better(Reading a, Reading b) {
        Reading winner = b.cost() < a.cost() || (b.cost() == a.cost() && b.text() < a.text()) ? b : a;
        Reading loser = winner == a ? b : a;
        float rival = loser.text() == winner.text() ? loser.rival() : loser.cost();
        return winner.withRival(Math.min(winner.rival(), rival));
    }

    /** The best readings, the best first. */
    List<Reading> best() {
        return readings.values().stream()
                .filter(reading -> reading.least() <= limit())
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
