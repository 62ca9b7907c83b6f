package org.lantai.witness.compare;

import java.util.Set;
import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.WordKind;

/** Tells numbers from words that are written with a numeral and count nothing: 一起, 十分, 万一. */
final class CountingWords {
    private static final Set<String> FEW = Set.of("一", "两");

    private CountingWords() {}

    /** Whether a piece of text has a number that counts. */
    static boolean counts(TextPiece piece) {
        for (int i = piece.start(); i < piece.end(); i++) {
            if (counts(piece.text(), i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has one that counts and is not the 一 or 两 that stands for a word: 一天两次 is 每天两次. */
    static boolean countsMany(TextPiece piece) {
        return counts(piece) && !FEW.contains(piece.slice());
    }

    private static boolean counts(ComparedText text, int at) {
        char c = text.at(at);
        if (!HanNumerals.isNumeral(c) || Character.isDigit(c)) {
            return Character.isDigit(c);
        }
        return WordsAround.of(new TextPiece(text, at, at + 1)).words().stream()
                .allMatch(word ->
                        word.length() == 1 || word.kind() == WordKind.NUMBER || word.kind() == WordKind.UNKNOWN);
    }
}
