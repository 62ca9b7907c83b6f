package org.lantai.script;

import java.util.List;

/**
 * The archivist's own words: how each is written in Simplified and in Traditional characters, whatever the tables say.
 * A word may be a name that keeps a character (李乾, 李乾), or one that the tables do not know (云溪, 雲溪).
 *
 * @param words of which no two are the same in one script
 */
public record Lexicon(List<Word> words) {
    /** Without any word. */
    public static final Lexicon NONE = new Lexicon(List.of());

    public Lexicon {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param simplified as it is written in Simplified characters
     * @param traditional as it is written in Traditional characters, in every region
     * @param why the reason, for the reader
     */
    public record Word(String simplified, String traditional, String why) {}
}
