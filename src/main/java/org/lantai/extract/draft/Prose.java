package org.lantai.extract.draft;

import org.lantai.text.Chars;

/** How much a stretch of text says, and whether it is punctuated as sentences are. */
public final class Prose {
    private Prose() {}

    /** Three times the length of a stretch of text. */
    public static int thirds(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                sum += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ? 1 : 0;
            } else if (Chars.isHan(c)) {
                sum += 3;
            } else if (Character.isLetterOrDigit(c)) {
                sum++;
            }
        }
        return sum;
    }

    /** Counts punctuation; narrow marks only where a sentence would have them, not those of numbers and addresses. */
    public static int stops(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '，', '。', '！', '？', '；', '、' -> count++;
                case ',', '.', '!', '?', ';' -> count += endsClause(text, i) ? 1 : 0;
                default -> {
                    // No mark of a sentence.
                }
            }
        }
        return count;
    }

    private static boolean endsClause(CharSequence text, int i) {
        boolean spaceBehind = i + 1 == text.length() || Chars.isBlank(text.charAt(i + 1));
        boolean wordBefore = i > 0 && Character.isLetter(text.charAt(i - 1));
        return wordBefore && (spaceBehind || Chars.isHan(text.charAt(i - 1)));
    }
}
