package org.lantai.script.punctuation;

import org.lantai.text.Chars;

/** The marks that part sentences and clauses, as far as a page has them in half width. Immutable. */
final class Stops {
    private static final String STOPS = ",;:!?";
    private static final String WITHOUT_QUESTIONS = ",;:!";
    private static final String ENDS = "?!";
    private static final String ALL = STOPS + "()\"'";

    private final String stops;

    private Stops(String stops) {
        this.stops = stops;
    }

    /**
     * Those of a page. Where it has commas of full width, a question mark of half width is no question: programs write it for
     * characters that they lost.
     */
    static Stops of(String page) {
        int half = 0;
        int full = 0;
        for (int i = 1; i < page.length(); i++) {
            half += page.charAt(i) == ',' && Chars.isHan(page.charAt(i - 1)) ? 1 : 0;
            full += page.charAt(i) == '，' ? 1 : 0;
        }
        return new Stops(half >= full ? STOPS : WITHOUT_QUESTIONS);
    }

    /** Whether a text has any mark that might be changed. */
    static boolean standIn(String text) {
        return text.chars().anyMatch(c -> ALL.indexOf(c) >= 0);
    }

    /**
     * Those between Chinese characters and at the end of Chinese text; where there are some, those of the same kind
     * between Chinese and Latin as well: {@code 北京,上海,GDP} has one comma, not two.
     */
    void widen(MarkedLine line) {
        StringBuilder widened = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (isStop(line, i) && isInChinese(line, i)) {
                widened.append(line.at(i));
                widen(line, i);
            }
        }
        for (int i = 0; i < line.length(); i++) {
            if (isStop(line, i) && widened.indexOf(String.valueOf(line.at(i))) >= 0 && isBeforeLatin(line, i)) {
                widen(line, i);
            }
        }
    }

    private boolean isStop(MarkedLine line, int index) {
        return stops.indexOf(line.at(index)) >= 0 && line.isChinese(index - 1);
    }

    private static boolean isInChinese(MarkedLine line, int index) {
        int next = next(line, index);
        return line.isEdge(next) || line.isChinese(next) || (isEnd(line, index) && isEnd(line, index + 1));
    }

    private static boolean isBeforeLatin(MarkedLine line, int index) {
        int next = next(line, index);
        return line.isLatin(next) || line.isMasked(next);
    }

    private static boolean isEnd(MarkedLine line, int index) {
        return !line.isEdge(index) && ENDS.indexOf(line.at(index)) >= 0;
    }

    /** What stands behind a mark and one blank. */
    private static int next(MarkedLine line, int index) {
        return hasBlank(line, index) ? index + 2 : index + 1;
    }

    private static boolean hasBlank(MarkedLine line, int index) {
        return index + 1 < line.length() && line.at(index + 1) == ' ';
    }

    private static void widen(MarkedLine line, int index) {
        if (hasBlank(line, index)) {
            line.takeBlank(index);
        }
        line.widen(index);
    }
}
