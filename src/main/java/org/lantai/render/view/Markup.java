package org.lantai.render.view;

/** Text that becomes part of HTML or XML. */
public final class Markup {
    private Markup() {}

    /** The text with everything that could be read as markup escaped; safe in text and in quoted attributes. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        String clean = printable(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * The text with U+FFFD for every character that HTML or XML documents must not hold: control characters but tab,
     * line feed and carriage return, noncharacters, halves of surrogate pairs.
     */
    public static String printable(String text) {
        if (text.codePoints().allMatch(Markup::isPrintable)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isPrintable(c) ? c : 0xFFFD));
        return out.toString();
    }

    private static boolean isPrintable(int c) {
        boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        boolean space = c == '\t' || c == '\n' || c == '\r';
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return space || !(control || half || noncharacter);
    }
}
