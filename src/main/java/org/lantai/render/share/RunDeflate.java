package org.lantai.render.share;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/**
 * Compresses bytes into a zlib stream (<a href="https://www.rfc-editor.org/rfc/rfc1950">RFC 1950</a>) by their runs alone,
 * in one block of the fixed codes (<a href="https://www.rfc-editor.org/rfc/rfc1951">RFC 1951</a>, 3.2.6). What
 * {@link java.util.zip.Deflater} makes of bytes differs from one zlib to another; this does not.
 */
final class RunDeflate {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int END = 256;
    private static final int LONGEST_CODE = 285;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int pending;

    private RunDeflate() {}

    static byte[] compress(byte[] bytes) {
        RunDeflate deflate = new RunDeflate();
        deflate.out.write(0x78);
        deflate.out.write(0x01);
        deflate.block(bytes);
        deflate.checksum(bytes);
        return deflate.out.toByteArray();
    }

    private void block(byte[] bytes) {
        low(1, 1);
        low(1, 2);
        int at = 0;
        while (at < bytes.length) {
            int end = at + 1;
            while (end < bytes.length && bytes[end] == bytes[at]) {
                end++;
            }
            run(bytes[at] & 0xFF, end - at);
            at = end;
        }
        code(END);
        low(0, (8 - pending) % 8);
    }

    /** The byte, then copies of what stands one byte before. */
    private void run(int value, int count) {
        code(value);
        int left = count - 1;
        while (left >= SHORTEST) {
            int length = Math.min(LONGEST, left);
            copy(length);
            left -= length;
        }
        for (; left > 0; left--) {
            code(value);
        }
    }

    private void copy(int length) {
        int n = length - SHORTEST;
        if (length == LONGEST) {
            code(LONGEST_CODE);
        } else if (n < 8) {
            code(END + 1 + n);
        } else {
            int extra = 29 - Integer.numberOfLeadingZeros(n);
            code(END + 1 + 4 * extra + (n >> extra));
            low(n & ((1 << extra) - 1), extra);
        }
        high(0, 5);
    }

    private void code(int symbol) {
        if (symbol < 144) {
            high(0x30 + symbol, 8);
        } else if (symbol < END) {
            high(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            high(symbol - END, 7);
        } else {
            high(0xC0 + symbol - 280, 8);
        }
    }

    /** Codes go with their highest bit first. */
    private void high(int code, int length) {
        for (int i = length - 1; i >= 0; i--) {
            low((code >> i) & 1, 1);
        }
    }

    /** Numbers go with their lowest bit first. */
    private void low(int number, int length) {
        bits |= number << pending;
        pending += length;
        while (pending >= 8) {
            out.write(bits & 0xFF);
            bits >>>= 8;
            pending -= 8;
        }
    }

    private void checksum(byte[] bytes) {
        Adler32 adler = new Adler32();
        adler.update(bytes);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (adler.getValue() >> shift) & 0xFF);
        }
    }
}
