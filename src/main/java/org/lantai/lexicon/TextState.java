package org.lantai.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Where a text stands in its words.
 *
 * @param open the words that the open word may become, {@link WordFrequencies#NONE} when no word is open
 * @param place the open word's place in the list of pairs
 * @param before number of the word or mark before, {@link WordPairs#UNKNOWN} when it is in no pair
 * @param kind what stood last
 * @param end what the open word costs if it ends here, in nats; infinite when it cannot, 0 when none is open
 * @param least what the open word costs at least, wherever it ends
 */
public record TextState(long open, int place, int before, MarkKind kind, float end, float least) {
    /** At the beginning of a line. */
    public static final TextState START = behind(MarkKind.LINE, WordPairs.UNKNOWN);

    /** A state in which no word is open. */
    static TextState behind(MarkKind kind, int before) {
        return new TextState(WordFrequencies.NONE, WordPairs.UNKNOWN, before, kind, 0, 0);
    }

    /** Written out, since a search through damaged text asks so often that what records bring along takes a tenth of it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextState state
                && open == state.open
                && place == state.place
                && before == state.before
                && kind == state.kind
                && Float.compare(end, state.end) == 0
                && Float.compare(least, state.least) == 0;
    }

    /** By the words alone, which decide on the costs. */
    @Override
    public int hashCode() {
        return (Long.hashCode(open) * 31 + place) * 31 + before;
    }

    /** Number of the word or mark that stands last. */
    int word(WordPairs pairs) {
        return isOpen() ? pairs.word(place) : before;
    }

    boolean isOpen() {
        return open != WordFrequencies.NONE;
    }
}
