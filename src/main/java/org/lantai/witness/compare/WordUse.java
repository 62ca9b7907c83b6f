package org.lantai.witness.compare;

import java.util.Comparator;
import org.lantai.lexicon.WordKind;
import org.lantai.witness.compare.Finding.Kind;

/**
 * Tells what the words of a piece are used for: words that name nothing (verbs, adverbs, conjunctions), which an editor
 * exchanges; things, which another place calls otherwise; names of people and places, which the list of words lacks.
 */
final class WordUse {
    private WordUse() {}

    /** What differs where two pieces do that stand in the place of each other: the most telling of their words. */
    static Kind of(TextPiece here, TextPiece there) {
        Kind one = of(here);
        Kind other = of(there);
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Kind of(TextPiece piece) {
        return WordsAround.of(piece).words().stream()
                .map(word -> use(word.kind(), word.length()))
                .max(Comparator.naturalOrder())
                .orElse(Kind.LIGHT);
    }

    private static Kind use(WordKind kind, int length) {
        return switch (kind) {
            case VERB, MODIFIER, PHRASE, OTHER -> Kind.LIGHT;
            case NOUN, NUMBER -> length == 1 ? Kind.NAME : Kind.WORD;
            case NAME, UNKNOWN -> Kind.NAME;
        };
    }
}
