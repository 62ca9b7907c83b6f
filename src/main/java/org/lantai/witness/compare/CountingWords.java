package org.lantai.witness.compare;

import java.util.Set;
import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordSplitter;

/** Tells numbers from words that are written with a numeral and count nothing: 一起, 十分, 万一. */
final class CountingWords {
    /** So many characters around a numeral tell what word it is of. */
    private static final int AROUND = 4;

    private static final Set<String> FEW = Set.of("一", "两");
    private static final WordSplitter SPLITTER = new WordSplitter();

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
        int from = Math.max(0, at - AROUND);
        String around = text.slice(from, Math.min(text.length(), at + AROUND + 1));
        WordSplitter.Words words = SPLITTER.split(around, 0, around.length());
        for (int word = 0; word < words.count(); word++) {
            int end = words.start(word + 1);
            if (words.start(word) <= at - from && at - from < end) {
                boolean alone = end - words.start(word) == 1;
                return alone || words.kind(word) == WordKind.NUMBER || words.kind(word) == WordKind.UNKNOWN;
            }
        }
        return true;
    }
}
