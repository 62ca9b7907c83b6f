package org.lantai.witness.compare;

import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordSplitter;
import org.lantai.witness.compare.Finding.Kind;

/**
 * Tells what the words of a piece are used for: words that name nothing (verbs, adverbs, conjunctions), which an editor
 * exchanges; things, which another place calls otherwise; names of people and places, which the list of words lacks.
 */
final class WordUse {
    private static final int AROUND = 4;
    private static final WordSplitter SPLITTER = new WordSplitter();

    private WordUse() {}

    /** What differs where two pieces do that stand in the place of each other: the most telling of their words. */
    static Kind of(TextPiece here, TextPiece there) {
        Kind one = of(here);
        Kind other = of(there);
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Kind of(TextPiece piece) {
        TextPiece around = piece.with(AROUND, AROUND);
        String text = around.slice();
        int from = piece.start() - around.start();
        int to = piece.end() - around.start();
        WordSplitter.Words words = SPLITTER.split(text, 0, text.length());
        Kind kind = Kind.LIGHT;
        for (int i = 0; i < words.count(); i++) {
            if (words.start(i) < to && words.start(i + 1) > from) {
                Kind use = use(words.kind(i), words.start(i + 1) - words.start(i));
                kind = use.compareTo(kind) > 0 ? use : kind;
            }
        }
        return kind;
    }

    private static Kind use(WordKind kind, int length) {
        return switch (kind) {
            case VERB, MODIFIER, PHRASE, OTHER -> Kind.LIGHT;
            case NOUN, NUMBER -> length == 1 ? Kind.NAME : Kind.WORD;
            case NAME, UNKNOWN -> Kind.NAME;
        };
    }
}
