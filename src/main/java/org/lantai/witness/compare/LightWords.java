package org.lantai.witness.compare;

import java.util.EnumSet;
import java.util.Set;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordSplitter;

/** Tells words that name nothing (verbs, adverbs, conjunctions), which an editor exchanges, from names, things and numbers. */
final class LightWords {
    private static final int AROUND = 4;
    private static final Set<WordKind> LIGHT =
            EnumSet.of(WordKind.VERB, WordKind.MODIFIER, WordKind.PHRASE, WordKind.OTHER);
    private static final WordSplitter SPLITTER = new WordSplitter();

    private LightWords() {}

    /** Whether a piece is made of such words, wholly. */
    static boolean areIn(Piece piece) {
        Piece around = piece.with(AROUND, AROUND);
        String text = around.slice();
        int from = piece.start() - around.start();
        int to = piece.end() - around.start();
        WordSplitter.Words words = SPLITTER.split(text, 0, text.length());
        for (int i = 0; i < words.count(); i++) {
            if (words.start(i) < to && words.start(i + 1) > from && !LIGHT.contains(words.kind(i))) {
                return false;
            }
        }
        return true;
    }
}
