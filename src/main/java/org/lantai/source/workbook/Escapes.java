package org.lantai.source.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spreadsheets write characters that XML cannot hold as {@code _x000D_} (ECMA-376-1, 22.9.2.19). */
final class Escapes {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    /** The text as it was meant; control characters but tabs and line breaks go. */
    static String undo(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(Escapes::character) : text;
    }

    private static String character(MatchResult escaped) {
        char c = (char) Integer.parseInt(escaped.group(1), 16);
        boolean kept = !Character.isISOControl(c) || c == '\t' || c == '\n';
        return kept ? Matcher.quoteReplacement(String.valueOf(c)) : "";
    }
}
