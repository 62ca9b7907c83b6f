package org.lantai.witness.compare;

import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.WordKind;

/** Tells characters that were mistyped or misread from words and names that are others. */
public final class Misprints {
    private static final Contraries CONTRARIES = new Contraries();

    private Misprints() {}

    /**
     * Whether the first of two texts has a misprint in a place where they differ: one character in the place of another that
     * sounds or looks like it, which breaks the word that the other makes. Numbers, names and negations are none.
     */
    public static boolean isOne(ComparedText text, ComparedText other, Difference place) {
        if (place.length() != 1 || place.otherLength() != 1) {
            return false;
        }
        TextPiece here = new TextPiece(text, place.start(), place.end());
        TextPiece there = new TextPiece(other, place.otherStart(), place.otherEnd());
        return Slips.areAlike(here.slice(), there.slice())
                && Slips.isOdd(here, there)
                && Slips.mistaken(here, there) < 0
                && !isNumeral(here)
                && !isNumeral(there)
                && !CONTRARIES.deny(here, there)
                && WordsAround.of(there).words().stream().noneMatch(word -> word.kind() == WordKind.NAME);
    }

    private static boolean isNumeral(TextPiece piece) {
        return HanNumerals.isNumeral(piece.text().at(piece.start()));
    }
}
