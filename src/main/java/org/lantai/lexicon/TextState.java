package org.lantai.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Where a text stands in its words.
 *
 * @param open the open word's place among the words, {@link WordList#NONE} when none is open
 * @param before number of the word or mark before the open word, or of what stood last; {@link WordList#NONE} when
 *     it is unknown
 * @param kind what stood before the open word, or last
 * @param end what the open word costs if it ends here, in nats; infinite when it cannot, 0 when none is open
 * @param least what the open word costs at least, wherever it ends
 */
public record TextState(int open, int before, MarkKind kind, float end, float least) {
    /** At the beginning of a line. */
    public static final TextState START =
            behind(MarkKind.LINE, WordList.standard().word(WordList.LINE));

    /** A state in which no word is open. */
    static TextState behind(MarkKind kind, int before) {
        return new TextState(WordList.NONE, before, kind, 0, 0);
    }

    /** Written out, since a search through damaged text asks so often that what records bring along takes a tenth of it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextState state
                && open == state.open
                && before == state.before
                && kind == state.kind
                && Float.compare(end, state.end) == 0
                && Float.compare(least, state.least) == 0;
    }

    /** By the words alone, which decide on the costs. */
    @Override
    public int hashCode() {
        return open * 31 + before;
    }

    /** Number of the word or mark that stands last. */
    int word(WordList words) {
        return isOpen() ? words.word(open) : before;
    }

    /** What stands last. */
    MarkKind last() {
        return isOpen() ? MarkKind.WORD : kind;
    }

    boolean isOpen() {
        return open != WordList.NONE;
    }
}
