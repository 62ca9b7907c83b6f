package org.lantai.subjects.names;

import org.lantai.lexicon.WordList;

/** Tells which words are so common that they hardly are names. */
final class CommonWords {
    /** In nats; the names of counties that are nothing else mostly cost more. */
    private static final float COMMON = 13;

    private CommonWords() {}

    static boolean has(String word) {
        WordList words = WordList.standard();
        return words.cost(words.word(word)) < COMMON;
    }
}
