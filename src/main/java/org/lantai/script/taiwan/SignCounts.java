package org.lantai.script.taiwan;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.lantai.script.phrase.PhraseTable;

/**
 * How often signs stand in a text, by their numbers in their table; in order, so that sums come out the same each time.
 * Immutable.
 */
final class SignCounts {
    /** What the second and each further occurrence of a sign counts, of what the first does. */
    private static final double AGAIN = 0.2;
    /** The most occurrences that count: what a text repeats all along tells no more by it. */
    private static final int MOST = 11;

    private final SortedMap<Integer, Integer> counts;

    private SignCounts(SortedMap<Integer, Integer> counts) {
        this.counts = counts;
    }

    /**
     * Counts the longest signs at each place of a text.
     *
     * @param tells whether a sign tells where it stands; not asked any more of one that stood often enough
     */
    static SignCounts of(String text, PhraseTable table, Telling tells) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < text.length(); ) {
            int match = table.longest(text, i, text.length());
            int end =
                    match == PhraseTable.NONE ? i + 1 : i + table.phrase(match).length();
            if (match != PhraseTable.NONE && (counts.getOrDefault(match, 0) > MOST || tells.tells(match, i, end))) {
                counts.merge(match, 1, Integer::sum);
            }
            i = end;
        }
        return new SignCounts(counts);
    }

    /** Whether a sign tells something where it stands. */
    interface Telling {
        boolean tells(int sign, int start, int end);
    }

    /** The counts of both texts. */
    SignCounts and(SignCounts other) {
        SortedMap<Integer, Integer> both = new TreeMap<>(counts);
        other.counts.forEach((sign, count) -> both.merge(sign, count, Integer::sum));
        return new SignCounts(both);
    }

    SortedSet<Integer> signs() {
        return new TreeMap<>(counts).navigableKeySet();
    }

    int count(int sign) {
        return counts.getOrDefault(sign, 0);
    }

    /** The odds of all signs together, of which each tells so much where it stands once. */
    OriginOdds odds(IntFunction<OriginOdds> once) {
        OriginOdds all = OriginOdds.EVEN;
        for (int sign : counts.keySet()) {
            all = all.and(odds(sign, once.apply(sign)));
        }
        return all;
    }

    /** What a sign tells that stands as often as it does here. */
    OriginOdds odds(int sign, OriginOdds once) {
        return once.times(times(count(sign)));
    }

    /** What so many occurrences count, of what one does. */
    static double times(int count) {
        return count == 0 ? 0 : 1 + AGAIN * (Math.min(MOST, count) - 1);
    }
}
