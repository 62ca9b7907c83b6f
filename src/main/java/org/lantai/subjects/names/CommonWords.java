package org.lantai.subjects.names;

import org.lantai.lexicon.WordList;

/** Tells which words are so common that they hardly are names. */
final class CommonWords {
    /** In nats; the names of counties that are nothing else mostly cost more. */
    private static final float COMMON = 13;

    private static final float USUAL = 9.5f;

    private CommonWords() {}

    static boolean has(String word) {
        return cost(word) < COMMON;
    }

    /** Whether it is one of the commonest: 指导, 和平. */
    static boolean isUsual(String word) {
        return cost(word) < USUAL;
    }

    private static float cost(String word) {
        WordList words = WordList.standard();
        return words.cost(words.word(word));
    }
}
