package org.lantai.script;

import org.lantai.model.Script;

/**
 * How texts are brought into one script.
 *
 * @param target the script
 * @param unifyVocabulary whether a text that was written in Taiwan or Hong Kong loses its own words too
 * @param lexicon the archivist's own words
 */
public record ScriptSettings(Script target, boolean unifyVocabulary, Lexicon lexicon) {
    /** To that script, a text's own words kept. */
    public static ScriptSettings to(Script target) {
        return new ScriptSettings(target, false, Lexicon.NONE);
    }

    /** The same for another script. */
    public ScriptSettings inScript(Script other) {
        return new ScriptSettings(other, unifyVocabulary, lexicon);
    }
}
