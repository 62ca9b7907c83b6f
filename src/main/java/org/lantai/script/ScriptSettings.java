package org.lantai.script;

import org.lantai.model.Script;

/**
 * How texts are brought into one script.
 *
 * @param target the script
 * @param unifyVocabulary whether a text that was written in Taiwan or Hong Kong loses its own words too
 * @param unifyPunctuation whether half-width marks between Chinese characters become full-width
 * @param lexicon the archivist's own words
 */
public record ScriptSettings(Script target, boolean unifyVocabulary, boolean unifyPunctuation, Lexicon lexicon) {
    /** To that script, a text's own words kept, its marks unified. */
    public static ScriptSettings to(Script target) {
        return new ScriptSettings(target, false, true, Lexicon.NONE);
    }

    /** The same for another script. */
    public ScriptSettings inScript(Script other) {
        return new ScriptSettings(other, unifyVocabulary, unifyPunctuation, lexicon);
    }
}
