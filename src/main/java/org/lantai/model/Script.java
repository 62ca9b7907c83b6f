package org.lantai.model;

import java.util.Locale;
import java.util.Optional;

/** The written forms of Chinese that an archive can be unified to, by their BCP 47 tags. */
public enum Script {
    HANS("zh-Hans"),
    HANT("zh-Hant"),
    TAIWAN("zh-TW"),
    HONG_KONG("zh-HK");

    private final String tag;

    Script(String tag) {
        this.tag = tag;
    }

    /** The tag as written in {@code archive.yaml} and in {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    public boolean isSimplified() {
        return this == HANS;
    }

    /** What a page in this script is found to be written in, its region aside. */
    public ScriptFound writtenAs() {
        return isSimplified() ? ScriptFound.SIMPLIFIED : ScriptFound.TRADITIONAL;
    }

    /** The script of that tag, in any letter case; empty when there is none. */
    public static Optional<Script> ofTag(String tag) {
        String wanted = tag.strip().toLowerCase(Locale.ROOT);
        for (Script script : values()) {
            if (script.tag.toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(script);
            }
        }
        return Optional.empty();
    }
}
