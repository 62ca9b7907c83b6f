package org.lantai.subjects.names;

import org.lantai.lexicon.WordFrequencies;

/** Tells which words are so common that they hardly are names. */
final class CommonWords {
    /** In nats; the names of counties that are nothing else mostly cost more. */
    private static final float COMMON = 13;

    private CommonWords() {}

    static boolean has(String word) {
        WordFrequencies words = WordFrequencies.standard();
        long position = words.begin(word.charAt(0));
        for (int i = 1; i < word.length() && position != WordFrequencies.NONE; i++) {
            position = words.next(position, word.charAt(i));
        }
        return position != WordFrequencies.NONE && words.cost(position) < COMMON;
    }
}
