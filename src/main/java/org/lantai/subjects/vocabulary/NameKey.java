package org.lantai.subjects.vocabulary;

import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.script.TextConverter;
import org.lantai.text.Fold;

/**
 * The form in which names of tags and sources are compared: what {@link Fold} unifies, and the script, so that 臺灣 and
 * 台湾 are one name. Only characters count: 软件 and 軟體 are two words.
 */
public final class NameKey {
    private static final TextConverter SIMPLIFIED = new TextConverter(Script.HANS);

    private NameKey() {}

    /** Two names that differ by script, width, letter case or white space have the same key; a key is its own key. */
    public static String of(String name) {
        String key = Fold.key(simplified(Fold.key(name)));
        // A word whose characters change becomes part of another: what that changes again is settled here.
        return key.equals(name) ? key : of(key);
    }

    /** The name in Simplified characters, its words as they are. */
    public static String simplified(String name) {
        return SIMPLIFIED.convert(name, ScriptFound.TRADITIONAL);
    }
}
