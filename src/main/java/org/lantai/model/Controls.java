package org.lantai.model;

/**
 * Control characters and what else is no character of any text: halves of pairs, and the code points that Unicode keeps
 * free of characters. Nobody sees them, and XML and HTML have no place for them.
 */
public final class Controls {
    private Controls() {}

    /** Whether a code point is one; tab, line ends and form feed are white space. */
    public static boolean isOne(int codePoint) {
        if (codePoint < ' ') {
            return codePoint != '\t' && codePoint != '\n' && codePoint != '\r' && codePoint != '\f';
        }
        return (codePoint >= 0x7F && codePoint < 0xA0)
                || (codePoint >= 0xD800 && (isHalf(codePoint) || isNoncharacter(codePoint)));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** The text without them. */
    public static String without(String text) {
        if (text.codePoints().noneMatch(Controls::isOne)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isOne(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
