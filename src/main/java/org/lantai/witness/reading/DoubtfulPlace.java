package org.lantai.witness.reading;

import java.util.Comparator;

/**
 * A place of a text that is not to be trusted.
 *
 * @param start where it begins in the text as written
 * @param end the index behind it
 */
record DoubtfulPlace(int start, int end, Kind kind) {
    static final Comparator<DoubtfulPlace> ORDER =
            Comparator.comparingInt(DoubtfulPlace::start).thenComparingInt(DoubtfulPlace::end);

    /** What makes it doubtful. */
    enum Kind {
        /** Nothing stands there but what is put for characters that are lost: U+FFFD, □, question marks. */
        LOST,
        /** Repair has flagged it and left it. */
        FLAGGED,
        /** Repair has made a conjecture of it. */
        CONJECTURE,
        /** A character that nobody would write there, and that witnesses contradict. */
        SLIP
    }

    boolean meets(int from, int to) {
        return start < to && from < end;
    }

    /** The same farther back. */
    DoubtfulPlace shifted(int by) {
        return new DoubtfulPlace(start + by, end + by, kind);
    }
}
