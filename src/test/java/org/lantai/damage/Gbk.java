package org.lantai.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Code page 936 as mirror sites read and write it. Bytes are handled as strings of the characters U+0000 to U+00FF, one
 * a byte, so that the byte-wise replacing and splitting of those sites is plain replacing and splitting here.
 */
public final class Gbk {
    /** What becomes of the 2,149 pairs that code page 936 leaves unassigned. */
    public enum Unassigned {
        /** They come out as U+E000 to U+F8FF, as in a browser. */
        KEPT,
        /** They come out as nothing, as behind a text pipeline. */
        DROPPED
    }

    private static final Charset CP936 = Charset.forName("x-mswin-936");

    private Gbk() {}

    /** The bytes of a text; characters that GBK does not have become {@code ?}. */
    public static String bytes(String text) {
        return new String(text.getBytes(CP936), StandardCharsets.ISO_8859_1);
    }

    /** Those bytes as an array. */
    public static byte[] array(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads bytes two by two. A lead byte without a fitting trail byte becomes {@code ?} and takes an ASCII byte behind
     * it along, whatever that is: a bracket, a comma, a line break.
     */
    public static String text(String bytes, Unassigned unassigned) {
        StringBuilder text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            char first = bytes.charAt(i);
            if (first <= 0x80 || first == 0xFF) {
                text.append(single(first));
            } else if (i + 1 == bytes.length()) {
                text.append('?');
            } else {
                text.append(pair(first, bytes.charAt(++i), unassigned));
            }
        }
        return text.toString();
    }

    private static String single(char value) {
        return value == 0xFF ? "?" : new String(array(String.valueOf(value)), CP936);
    }

    private static String pair(char lead, char trail, Unassigned unassigned) {
        if (trail < 0x40 || trail == 0x7F || trail == 0xFF) {
            return "?";
        }
        String character = new String(array("" + lead + trail), CP936);
        boolean privateUse = character.charAt(0) >= 0xE000 && character.charAt(0) <= 0xF8FF;
        return privateUse && unassigned == Unassigned.DROPPED ? "" : character;
    }
}
