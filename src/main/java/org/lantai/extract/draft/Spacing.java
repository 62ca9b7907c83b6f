package org.lantai.extract.draft;

import org.lantai.text.Chars;

/** How white space of a page's source is read: lines are wrapped between Chinese characters without meaning a space. */
public final class Spacing {
    private Spacing() {}

    /**
     * What stands for a run of white space between two characters.
     *
     * @param before the character before it, 0 at the beginning of a line
     * @param blanks the white space, possibly none
     */
    public static String between(char before, CharSequence blanks, char after) {
        if (blanks.length() == 1 && blanks.charAt(0) == ' ' && before != 0) {
            return " ";
        }
        if (blanks.isEmpty() || before == 0 || isInvisible(blanks)) {
            return "";
        }
        if (hasLineEnd(blanks) && isWide(before) && isWide(after)) {
            return "";
        }
        return blanks.toString().indexOf('　') >= 0 ? "　" : " ";
    }

    /** A line of text with its white space collapsed. */
    public static String collapse(String raw) {
        int first = 0;
        while (first < raw.length() && !Chars.isBlank(raw.charAt(first))) {
            first++;
        }
        return first == raw.length() ? raw : collapsed(raw);
    }

    private static String collapsed(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int start = 0;
        while (start < raw.length()) {
            int word = behind(raw, start, true);
            if (word < raw.length()) {
                char before = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
                text.append(between(before, raw.subSequence(start, word), raw.charAt(word)));
            }
            start = behind(raw, word, false);
            text.append(raw, word, start);
        }
        return text.toString();
    }

    /** The index behind the characters from one on that are blank, or that are not. */
    private static int behind(String raw, int from, boolean blank) {
        int at = from;
        while (at < raw.length() && Chars.isBlank(raw.charAt(at)) == blank) {
            at++;
        }
        return at;
    }

    /** Whether white space at the beginning of a line is the indent of a paragraph. */
    public static boolean isIndent(CharSequence blanks) {
        int wide = 0;
        int fixed = 0;
        for (int i = 0; i < blanks.length(); i++) {
            wide += blanks.charAt(i) == '　' ? 1 : 0;
            fixed += blanks.charAt(i) == '\u00A0' ? 1 : 0;
        }
        return wide >= 2 || fixed >= 4 || wide + fixed / 2 >= 2;
    }

    private static boolean isInvisible(CharSequence blanks) {
        return blanks.chars().allMatch(c -> c == 0xFEFF || (c >= 0x200B && c <= 0x200D) || c == 0x2060);
    }

    private static boolean hasLineEnd(CharSequence blanks) {
        return blanks.chars().anyMatch(c -> c == '\n' || c == '\r');
    }

    private static boolean isWide(char c) {
        return Chars.isHan(c)
                || (c >= '　' && c <= '〿')
                || (c >= '！' && c <= '｠')
                || (c >= '‘' && c <= '”')
                || c == '—'
                || c == '…';
    }

    /** A line without its blanks. */
    public static String squeeze(String line) {
        StringBuilder squeezed = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!Chars.isBlank(line.charAt(i))) {
                squeezed.append(line.charAt(i));
            }
        }
        return squeezed.toString();
    }
}
