package org.lantai.subjects.sketch;

import java.util.HexFormat;
import java.util.Optional;

/**
 * A text as 64 bits that a line of the ledger has room for: of each number of its {@link Sketch} the last bit, by b-bit
 * minwise hashing (<a href="https://arxiv.org/abs/0910.3349">Li and König 2010</a>). Of two texts that have nothing in
 * common half of the bits agree, of others the more of them the more of their shingles are in both.
 *
 * @param bits the bits; meaningless where the text is too short
 * @param tells whether the text was long enough to tell it from others
 */
public record TextMark(long bits, boolean tells) {
    /** Of a text too short to tell. */
    public static final TextMark NONE = new TextMark(0, false);

    /**
     * So many bits agree in texts that are alike: half of the shingles shared give 48 in the mean, a paragraph of three
     * rewritten 51; two texts with nothing in common come to it once in 4,000 pairs (46 is 3.5 standard deviations over 32).
     */
    private static final int ALIKE = 46;
    /** Below this two texts have nothing in common, or one is several times the other. */
    private static final int UNLIKE = 38;

    private static final int DIGITS = 16;

    /** How many of the 64 bits agree. */
    public int agree(TextMark other) {
        return Long.SIZE - Long.bitCount(bits ^ other.bits);
    }

    /** Whether two texts that tell are alike. */
    public boolean isAlike(TextMark other) {
        return agree(other) >= ALIKE;
    }

    /** Whether two texts that tell may have anything in common. */
    public boolean mayBeAlike(TextMark other) {
        return agree(other) >= UNLIKE;
    }

    /** The mark that was written so; empty for anything else. */
    public static Optional<TextMark> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        return text.length() == DIGITS && text.chars().allMatch(TextMark::isDigit)
                ? Optional.of(new TextMark(HexFormat.fromHexDigitsToLong(text), true))
                : Optional.empty();
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    /** 16 hexadecimal digits; empty where the text does not tell. */
    @Override
    public String toString() {
        return tells ? HexFormat.of().toHexDigits(bits, DIGITS) : "";
    }
}
