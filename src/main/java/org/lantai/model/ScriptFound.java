package org.lantai.model;

/** What a page was found to be written in, before unification. */
public enum ScriptFound {
    SIMPLIFIED("zh-Hans"),
    /** Traditional, whoever wrote or converted it. */
    TRADITIONAL("zh-Hant"),
    /** Traditional with the vocabulary of Taiwan. */
    TAIWAN("zh-TW"),
    /** Traditional with the forms of Hong Kong. */
    HONG_KONG("zh-HK"),
    /** Both kinds of characters side by side. */
    MIXED("mixed"),
    JAPANESE("ja"),
    KOREAN("ko"),
    /** Too little Chinese to tell, or none. */
    NONE("none");

    private final String tag;

    ScriptFound(String tag) {
        this.tag = tag;
    }

    /** The name used in {@code clean --format json}. */
    public String tag() {
        return tag;
    }
}
