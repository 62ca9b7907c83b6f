package org.lantai.collate;

/**
 * The code points of a text and its UTF-16 units, each led to the other. Counted once for all: each asked for by itself
 * is counted from the beginning, and a text has thousands of edits.
 */
final class Points {
    private final int length;
    /** How many code points stand before each index; empty where each is one unit, as in nearly every text. */
    private final int[] before;

    /** For each number of code points the index behind them. */
    private final int[] behind;

    Points(CharSequence text) {
        this.length = text.length();
        boolean pairs = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        this.before = new int[pairs ? length + 1 : 0];
        for (int i = 0; pairs && i < length; i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
        this.behind = new int[pairs ? before[length] + 1 : 0];
        for (int i = 0; pairs && i <= length; i++) {
            behind[before[i]] = i;
        }
    }

    /** How many code points stand before an index. */
    int before(int index) {
        return before.length == 0 ? index : before[index];
    }

    /** The index behind so many code points. */
    int behind(int points) {
        return behind.length == 0 ? points : behind[points];
    }

    /** How many units there are. */
    int length() {
        return length;
    }

    /** How many code points there are. */
    int count() {
        return before(length);
    }

    static int count(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
