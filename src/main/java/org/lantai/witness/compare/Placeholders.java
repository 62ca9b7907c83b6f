package org.lantai.witness.compare;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the signs that programs put in the place of characters that they lost, and how many these can have been. */
public final class Placeholders {
    /**
     * The replacement character; □, a character for which a font or an encoder had no shape; question marks in half
     * width, which encoders put for what they do not know; characters of the private area, for bytes that mean nothing.
     */
    private static final Pattern RUN = Pattern.compile("\uFFFD+|□+|\\?+|[\uE000-\uF8FF]+");

    /** A character of Chinese has at most so many bytes, for each of which a sign may stand. */
    private static final int MOST_BYTES = 3;

    private Placeholders() {}

    /** All runs of one kind of sign in a text, in order. */
    public static Stream<MatchResult> in(String text) {
        return RUN.matcher(text).results();
    }

    /** Whether a text is nothing but such signs, of one kind. */
    public static boolean are(String text) {
        return RUN.matcher(text).matches();
    }

    /** Whether there is one in a text. */
    public static boolean anyIn(String text) {
        return RUN.matcher(text).find();
    }

    /** Whether a run of signs can stand for a piece of text: one for each character, or one for each of its bytes. */
    public static boolean canStandFor(String run, String piece) {
        int signs = run.length();
        int characters = piece.codePointCount(0, piece.length());
        return switch (run.charAt(0)) {
            case '?' -> characters > 0 && signs % characters == 0 && signs <= characters * MOST_BYTES;
            case '\uFFFD' -> characters <= signs && signs <= characters * MOST_BYTES;
            default -> characters == signs;
        };
    }
}
