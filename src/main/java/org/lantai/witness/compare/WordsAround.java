package org.lantai.witness.compare;

import java.util.ArrayList;
import java.util.List;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordSplitter;

/**
 * The words that a piece of text is read as where it stands.
 *
 * @param words those that the piece is of or cuts through, in their order
 * @param cost what all words around cost, in nats: the less, the likelier somebody wrote it
 */
record WordsAround(List<Word> words, float cost) {
    /** So many characters before and behind tell what words a piece is of. */
    private static final int AROUND = 4;

    private static final WordSplitter SPLITTER = new WordSplitter();

    /** A word. */
    record Word(WordKind kind, int length) {}

    static WordsAround of(TextPiece piece) {
        TextPiece around = piece.with(AROUND, AROUND);
        String text = around.slice();
        int from = piece.start() - around.start();
        int to = piece.end() - around.start();
        WordSplitter.Words split = SPLITTER.split(text, 0, text.length());
        List<Word> words = new ArrayList<>();
        float cost = 0;
        for (int i = 0; i < split.count(); i++) {
            cost += split.cost(i);
            if (split.start(i) < to && split.start(i + 1) > from) {
                words.add(new Word(split.kind(i), split.start(i + 1) - split.start(i)));
            }
        }
        return new WordsAround(words, cost);
    }
}
