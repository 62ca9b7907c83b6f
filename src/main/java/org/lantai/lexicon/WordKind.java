package org.lantai.lexicon;

/** What kind of word a word of the list is, as far as that tells whether it can be part of a term. */
public enum WordKind {
    /** What words can be called by: a noun, a verb used as one, a short form. */
    NOUN,
    /** Several words that are often said together, sentences among them: 一体化, 获取数据. */
    PHRASE,
    VERB,
    /** An adjective, or what else stands in front of a noun. */
    MODIFIER,
    /** The name of a person, a place or an organisation. */
    NAME,
    /** A number, a measure word, a time. */
    NUMBER,
    /** What holds a sentence together: particles, prepositions, pronouns, adverbs; proverbs. */
    OTHER,
    /** No word of the list: a character alone. */
    UNKNOWN;

    private static final WordKind[] ALL = values();

    static WordKind at(int number) {
        return ALL[number];
    }

    /** A small number for it. */
    @SuppressWarnings("EnumOrdinal") // It stays in memory; nothing that is kept depends on it.
    byte number() {
        return (byte) ordinal();
    }

    /** The number of the kind of a word, by its mark in the list, which may be empty. */
    public static byte numberOf(String mark) {
        return of(mark.isEmpty() ? '\n' : mark.charAt(0), mark.length() < 2 ? '\n' : mark.charAt(1))
                .number();
    }

    /** By the first two letters of the mark in the list, which is that of the segmenter ICTCLAS. */
    static WordKind of(char first, char second) {
        return switch (first) {
            case 'n' -> second == 'r' || second == 's' || second == 't' ? NAME : NOUN;
            case 'v' -> second == 'n' ? NOUN : VERB;
            case 'a' -> second == 'n' ? NOUN : MODIFIER;
            case 'j' -> NOUN;
            case 'l' -> PHRASE;
            case 'b', 'z' -> MODIFIER;
            case 'm', 'q', 't' -> NUMBER;
            default -> OTHER;
        };
    }
}
