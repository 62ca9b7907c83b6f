package org.lantai.search;

import java.util.stream.IntStream;

/**
 * Numbers as printable ASCII, small ones in one character: an (s,c)-dense code (Brisaboa, Fariña, Navarro and Esteller
 * 2003) over 92 characters that need no escape in a JavaScript string. A file on a disk is not compressed, so every byte
 * counts as it stands: base64 over bytes of seven bits takes a fifth more for the same lists.
 */
final class DenseCode {
    /** {@code #} to {@code ~}; the backslash among them is written {@code !}. */
    private static final int FIRST = '#';

    static final int SYMBOLS = 92;
    /** How many symbols end a number; the others go on. */
    static final int ENDING = 62;

    private static final int GOING_ON = SYMBOLS - ENDING;

    private DenseCode() {}

    /** @param number not negative */
    static void append(StringBuilder out, long number) {
        int start = out.length();
        out.append(symbol((int) (number % ENDING)));
        for (long rest = number / ENDING; rest > 0; rest = (rest - 1) / GOING_ON) {
            out.insert(start, symbol(ENDING + (int) ((rest - 1) % GOING_ON)));
        }
    }

    /** A number of always the same length, where each may be as large as any other. */
    static void appendFixed(StringBuilder out, long number, int length) {
        int start = out.length();
        for (long rest = number; out.length() < start + length; rest /= SYMBOLS) {
            out.insert(start, symbol((int) (rest % SYMBOLS)));
        }
    }

    /** How many characters such numbers need. */
    static int length(long largest) {
        int length = 1;
        for (long rest = largest / SYMBOLS; rest > 0; rest /= SYMBOLS) {
            length++;
        }
        return length;
    }

    /** The symbols in the order of their values. */
    static String symbols() {
        StringBuilder all = new StringBuilder(SYMBOLS);
        IntStream.range(0, SYMBOLS).forEach(value -> all.append(symbol(value)));
        return all.toString();
    }

    private static char symbol(int value) {
        char c = (char) (FIRST + value);
        return c == '\\' ? '!' : c;
    }
}
