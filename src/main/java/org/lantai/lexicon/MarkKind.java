package org.lantai.lexicon;

/** What a character is to the marks beside it. */
enum MarkKind {
    WORD,
    PAUSE,
    STOP,
    OPEN,
    CLOSE,
    LINE,
    OTHER;

    /** The kind of a character that is not Chinese. */
    static MarkKind of(char c) {
        return switch (c) {
            case '，', '、', '：', '；', ',', ':', ';' -> PAUSE;
            case '。', '！', '？', '…', '!', '?' -> STOP;
            case '“', '（', '《', '‘', '(' -> OPEN;
            case '”', '）', '》', '’', ')' -> CLOSE;
            case '\n' -> LINE;
            default -> OTHER;
        };
    }
}
