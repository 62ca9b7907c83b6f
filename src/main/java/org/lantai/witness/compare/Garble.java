package org.lantai.witness.compare;

import org.lantai.lexicon.WordSplitter;

/** Tells what bytes out of step leave, which is no Chinese, from other words in the place of some. */
public final class Garble {
    /** What a character costs in nats where it is no part of a word: 12 to 14 in such pieces, 5 to 8 in text, 10 in rare names. */
    private static final float ALONE = 10.5f;
    /** By so many nats a character it costs more than what the other text has there. */
    private static final float MORE = 4;
    /** A character or two may cost as much because they are of a name. */
    private static final int LEAST = 3;
    /** Longer pieces are no line that some byte put out of step. */
    private static final int MOST = 120;

    private static final WordSplitter SPLITTER = new WordSplitter();

    private Garble() {}

    /** Whether the first of two texts has some in a place where they differ, and the other has Chinese there. */
    public static boolean isOne(ComparedText text, ComparedText other, Difference place) {
        if (place.length() < LEAST || place.length() > MOST || place.otherLength() == 0) {
            return false;
        }
        float here = each(text.slice(place.start(), place.end()));
        return here >= ALONE && here - each(other.slice(place.otherStart(), place.otherEnd())) >= MORE;
    }

    /** What a character of it costs. */
    static float each(String piece) {
        WordSplitter.Words split = SPLITTER.split(piece, 0, piece.length());
        float cost = 0;
        for (int i = 0; i < split.count(); i++) {
            cost += split.cost(i);
        }
        return cost / piece.length();
    }
}
