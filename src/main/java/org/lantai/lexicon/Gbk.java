package org.lantai.lexicon;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The pairs of bytes of code page 936, the GBK that Windows and browsers read and that mirror sites replace in. A pair
 * is an {@code int}, the lead byte above the trail byte.
 */
public final class Gbk {
    /** No pair, or no character. */
    public static final int NONE = 0;

    private static final char[] CHARACTERS = new char[0x10000];
    private static final char[] PAIRS = new char[0x10000];
    private static final int[] UNASSIGNED;

    static {
        Charset cp936 = Charset.forName("x-mswin-936");
        int[] unassigned = new int[0x10000];
        int count = 0;
        for (int lead = 0x81; lead <= 0xFE; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                if (trail != 0x7F) {
                    char c = new String(new byte[] {(byte) lead, (byte) trail}, cp936).charAt(0);
                    int pair = lead << 8 | trail;
                    PAIRS[c] = (char) pair;
                    if (Character.getType(c) == Character.PRIVATE_USE) {
                        unassigned[count++] = pair;
                    } else {
                        CHARACTERS[pair] = c;
                    }
                }
            }
        }
        UNASSIGNED = Arrays.copyOf(unassigned, count);
    }

    private Gbk() {}

    /** The character of a pair of bytes, {@link #NONE} where the code page leaves it unassigned or it is no pair. */
    public static char character(int lead, int trail) {
        return CHARACTERS[lead << 8 | trail];
    }

    /** The pair of bytes of a character, unassigned ones as U+E000 to U+F8FF; {@link #NONE} when it has none. */
    public static int pair(char c) {
        return PAIRS[c];
    }

    /** All characters of the code page that take two bytes, in the order of their bytes. */
    public static IntStream characters() {
        return IntStream.range(0, CHARACTERS.length)
                .map(pair -> CHARACTERS[pair])
                .filter(c -> c != NONE);
    }

    /** The 2,149 pairs that the code page leaves unassigned, in ascending order. */
    public static int[] unassigned() {
        return UNASSIGNED.clone();
    }
}
