package org.lantai.repair.charset;

import org.lantai.lexicon.CommonHan;
import org.lantai.text.Chars;

/** How little a text looks like a page that somebody wrote: what wrong decodings are told by. */
final class Plausibility {
    private static final CommonHan COMMON = CommonHan.standard();
    /** What a letter of another script costs: less than a rare character, but a Chinese reading is preferred. */
    private static final double FOREIGN = 0.2;

    private Plausibility() {}

    /**
     * The mean implausibility of the characters beyond ASCII (and of control characters): 0 for common Chinese, about
     * 0.6 for UTF-8 read as GBK, 1 and more for noise. 0 when there are none.
     */
    static double cost(String text) {
        double sum = 0;
        int counted = 0;
        int previous = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
            int c = text.codePointAt(i);
            if (c >= 0x80 || isStrayControl(c)) {
                sum += cost(c, previous);
                counted++;
            }
            previous = c;
        }
        return counted == 0 ? 0 : sum / counted;
    }

    private static boolean isStrayControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    private static double cost(int c, int previous) {
        if (Chars.isHan(c)) {
            return COMMON.isCommon(c) ? 0 : 1;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> 2;
            default -> c == 0xFFFD ? 2 : isUsual(c) ? 0 : foreign(c, previous);
        };
    }

    private static double foreign(int c, int previous) {
        // No language written in Latin letters has runs of them beyond ASCII; Chinese read as Latin-1 has nothing else.
        boolean noise = isLatinOne(c) && (isLatinOne(previous) || !Character.isLetter(c));
        return noise || isHalfWidthKana(c) ? 1 : FOREIGN;
    }

    /** What bytes beyond ASCII become in Latin-1 and windows-1252. */
    private static boolean isLatinOne(int c) {
        return c >= 0x80 && c < 0x180;
    }

    private static boolean isHalfWidthKana(int c) {
        return c >= 0xFF61 && c <= 0xFFDC;
    }

    /** Marks and forms that Chinese pages use beside characters. */
    private static boolean isUsual(int c) {
        return (c >= 0x2000 && c <= 0x206F)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || c == 0xA0
                || c == 0xA9
                || c == 0xB7
                || c == 0xFEFF;
    }
}
