package org.lantai.repair.mirror;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.Gbk;

/**
 * One character of a text as a mirror's decoder showed it, with the bytes that it came from and the gloss behind it.
 *
 * @param start its first UTF-16 index
 * @param end the index behind it and its gloss
 * @param first its only byte or its lead byte
 * @param second its trail byte, {@link #NONE} when it is one byte
 * @param kind what the decoder made it from
 * @param gloss the pinyin of the gloss behind it, empty when there is none
 */
public record ShownUnit(int start, int end, int first, int second, Kind kind, String gloss) {
    /** No second byte. */
    static final int NONE = -1;

    private static final char EURO = '€';
    /** Marks that stand as ASCII where widths were folded; in GBK their wide forms have the lead byte A3. */
    private static final String FOLDED = "!,:;?()";

    private static final String MARKS = "！？；，。";

    public enum Kind {
        /** A pair of bytes that the code page knows. */
        PAIR,
        /** A pair that it leaves unassigned. */
        UNASSIGNED,
        /** One byte. */
        SINGLE,
        /** A question mark, or a lead byte without a fitting trail byte. */
        LONE,
        /** Not from this decoder. */
        FOREIGN
    }

    /** The unit at an index of a text. */
    public static ShownUnit at(String text, int i) {
        char c = text.charAt(i);
        if (isLone(c)) {
            String gloss = pinyin(text, Gloss.REST_OF_BRACKET, i + 1).orElse("");
            return new ShownUnit(i, glossEnd(text, gloss, i + 1), '?', NONE, Kind.LONE, gloss);
        }
        if (c < 0x80 || c == EURO) {
            int value = c == EURO ? 0x80 : c;
            String gloss = Character.isLetter(c)
                    ? pinyin(text, Gloss.BRACKET, i + 1)
                            .filter(ShownUnit::isToned)
                            .orElse("")
                    : "";
            return new ShownUnit(i, glossEnd(text, gloss, i + 1), value, NONE, Kind.SINGLE, gloss);
        }
        int pair = Gbk.pair(c);
        if (pair == Gbk.NONE) {
            return new ShownUnit(i, i + 1, 0, NONE, Kind.FOREIGN, "");
        }
        Kind kind = Gbk.character(pair >> 8, pair & 0xFF) == Gbk.NONE ? Kind.UNASSIGNED : Kind.PAIR;
        String gloss = pinyin(text, Gloss.BRACKET, i + 1)
                .filter(printed -> GlossReadings.isReading(c, printed))
                .orElse("");
        return new ShownUnit(i, glossEnd(text, gloss, i + 1), pair >> 8, pair & 0xFF, kind, gloss);
    }

    /** Whether a character may show a byte that the decoder could do nothing with. */
    public static boolean isLone(char c) {
        return c == '?' || c == '\uFFFD';
    }

    private static Optional<String> pinyin(String text, Pattern pattern, int from) {
        Matcher m = pattern.matcher(text).region(from, text.length());
        return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static int glossEnd(String text, String gloss, int from) {
        return gloss.isEmpty() ? from : text.indexOf(')', from) + 1;
    }

    /** Whether a syllable has a tone mark: {@code x(a)} is a formula. */
    static boolean isToned(String syllable) {
        return syllable.chars().anyMatch(c -> c >= 0x80);
    }

    public boolean isPair() {
        return second != NONE;
    }

    /** Whether a gloss stands in the midst of the character. */
    public boolean isLoneWithGloss() {
        return kind == Kind.LONE && hasGloss();
    }

    public boolean hasGloss() {
        return !gloss.isEmpty();
    }

    /** Whether a wide mark may have stood here before widths were folded. */
    public boolean mayBeFolded() {
        return !isPair() && FOLDED.indexOf(first) >= 0 && kind != Kind.FOREIGN;
    }

    /** Whether two bytes may have stood here. */
    public boolean mayBeWide() {
        return isPair() || mayBeFolded();
    }

    /** Whether it is a mark at which such sites may split, wide or folded. */
    public boolean isMark() {
        return mayBeFolded() || MARKS.indexOf(Gbk.character(first, Math.max(second, 0))) >= 0;
    }

    /** The same, wide. */
    boolean isWideMark() {
        return isPair() && isMark();
    }

    /** The trail byte of the wide form of the mark. */
    public int unfoldedTrail() {
        return first + 0x80;
    }
}
