package org.lantai.subjects.dates;

import java.util.BitSet;
import org.lantai.lexicon.MatchForm;

/**
 * The text of a block.
 *
 * @param text as printed
 * @param matched the same in the form that the tables are written in
 * @param quoted the indexes of what stands in quotation marks
 * @param block its index
 */
record Line(String text, String matched, BitSet quoted, int block) {
    private static final String REPORTS = "电讯";

    static Line of(String text, int block) {
        return new Line(text, MatchForm.dates(text), quotations(text), block);
    }

    private static BitSet quotations(String text) {
        BitSet quoted = new BitSet();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if ("“「".indexOf(text.charAt(i)) >= 0) {
                open = i;
            } else if ("”」\n".indexOf(text.charAt(i)) >= 0 && open >= 0) {
                quoted.set(open, i);
                open = -1;
            }
        }
        if (open >= 0) {
            // The marks of a quotation of several paragraphs close in the last one only.
            quoted.set(open, text.length());
        }
        return quoted;
    }

    /** The character in front of a hit; a line break at the beginning. */
    char before(Hit hit) {
        return hit.start() == 0 ? '\n' : matched.charAt(hit.start() - 1);
    }

    /** The character behind a hit; a line break at the end. */
    char behind(Hit hit) {
        return hit.end() == matched.length() ? '\n' : matched.charAt(hit.end());
    }

    /** Whether a character, in the form of the tables, ends a dateline. */
    static boolean isReport(char behind) {
        return REPORTS.indexOf(behind) >= 0;
    }

    /** Whether it is the day in a dateline (新华社云溪7月20日电). */
    boolean isDateline(Hit hit) {
        return isReport(behind(hit));
    }

    /** Whether nothing else stands in the line. */
    boolean isWhole(Hit first, Hit last) {
        return matched.substring(0, first.start()).isBlank()
                && matched.substring(last.end()).isBlank();
    }

    String between(Hit first, Hit second) {
        return matched.substring(first.end(), second.start());
    }
}
