package org.lantai.extract;

import org.jsoup.nodes.Element;
import org.lantai.text.Chars;

/**
 * A line of a page as a reader sees it: the running text between two block boundaries or line breaks. Lengths count
 * Chinese characters; three letters or digits count as one, since a Chinese character says about as much as half an
 * English word.
 *
 * @param block the innermost block element it stands in
 * @param text the line, its white space as in the source
 * @param weight its length
 * @param linkWeight how much of the length is the text of links
 * @param stops how many marks of punctuation it has that only sentences have
 */
record DomRun(Element block, String text, int weight, int linkWeight, int stops) {
    /** Three times the length of a stretch of text. */
    static int thirds(CharSequence text) {
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
    static int stops(CharSequence text) {
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

    /** Whether most of the line is links. */
    boolean isLinks() {
        return 2 * linkWeight > weight;
    }

    /** Whether the line reads like a sentence or more: punctuated, or long. */
    boolean isProse() {
        return !isLinks() && ((stops > 0 && weight >= 10) || weight >= 40);
    }
}
