package org.lantai.lexicon;

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

    /** Number of the word or mark that stands last. */
    int word(WordPairs pairs) {
        return isOpen() ? pairs.word(place) : before;
    }

    boolean isOpen() {
        return open != WordFrequencies.NONE;
    }
}
