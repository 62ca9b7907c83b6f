package org.lantai.script.taiwan;

import org.lantai.lexicon.WordTable;

/** Names of people from abroad, whose syllables are no words: 卡達 is not the country in 喬·翁卡達. */
final class DottedNames {
    private static final String SYLLABLES =
            WordTable.of(DottedNames.class, "exchange-words.tsv").characters("in foreign names");
    private static final String DOTS = "·‧•・";
    /** The longest part of such a name that is looked through. */
    private static final int LONGEST_PART = 8;

    private DottedNames() {}

    /** Whether only characters that such names are written with lie between a word, itself included, and a dot. */
    static boolean haveInside(String text, int start, int end) {
        return reachesDot(text, end - 1, -1) || reachesDot(text, start, 1);
    }

    private static boolean reachesDot(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && Math.abs(at - from) <= LONGEST_PART) {
            if (DOTS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
            if (SYLLABLES.indexOf(text.charAt(at)) < 0) {
                return false;
            }
            at += step;
        }
        return false;
    }
}
