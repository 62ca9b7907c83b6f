package org.lantai.script.punctuation;

import java.util.BitSet;
import org.lantai.text.Chars;
import org.lantai.text.NoProse;

/** A run of text whose marks are being changed, each for one of another form in its place. */
final class MarkedLine {
    /** Marks that stand between Chinese characters and nowhere else. */
    private static final String CHINESE = "，；：？！。、（）《》〈〉「」『』【】〔〕“”‘’…—·";

    private final String text;
    private final char[] now;
    private final BitSet blanks = new BitSet();

    MarkedLine(String text) {
        this.text = text;
        this.now = text.toCharArray();
    }

    int length() {
        return now.length;
    }

    char at(int index) {
        return now[index];
    }

    void put(int index, char mark) {
        now[index] = mark;
    }

    /** A mark of full width in the place of its half-width form. */
    void widen(int index) {
        now[index] = (char) (now[index] + '！' - '!');
    }

    /** The blank behind a mark is part of its full-width form. */
    void takeBlank(int index) {
        blanks.set(index);
    }

    boolean takesBlank(int index) {
        return blanks.get(index);
    }

    boolean isChanged(int index) {
        return now[index] != text.charAt(index);
    }

    /** Whether a place is outside of the line or at the break of one. */
    boolean isEdge(int index) {
        return index < 0 || index >= now.length || now[index] == '\n';
    }

    /** Whether a Chinese character, or a mark of Chinese text, stands there. */
    boolean isChinese(int index) {
        if (isEdge(index)) {
            return false;
        }
        return CHINESE.indexOf(now[index]) >= 0 || Chars.isHan(codePoint(index));
    }

    /** Whether a letter or digit of Latin text stands there. */
    boolean isLatin(int index) {
        return !isEdge(index) && now[index] < 0x250 && Character.isLetterOrDigit(now[index]);
    }

    boolean isLatinLetter(int index) {
        return isLatin(index) && Character.isLetter(now[index]);
    }

    /** Whether something stands there that is no prose. */
    boolean isMasked(int index) {
        return !isEdge(index) && now[index] == NoProse.MASK;
    }

    boolean hasHan(int start, int end) {
        return Chars.countHan(text.substring(start, end)) > 0;
    }

    private int codePoint(int index) {
        boolean second = Character.isLowSurrogate(now[index]) && index > 0;
        return Character.codePointAt(now, second ? index - 1 : index);
    }
}
