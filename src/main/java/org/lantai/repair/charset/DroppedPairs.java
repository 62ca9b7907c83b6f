package org.lantai.repair.charset;

import java.util.Arrays;

/**
 * Finds where UTF-8 that was read as GBK has lost a pair of bytes. GBK leaves 2,149 pairs unassigned, and text
 * pipelines drop what they cannot decode. When the pair spans two characters, what is left of both looks like one
 * character with a stray byte behind it: {@code (E5 89)(AF E5)(8E BF)}, 副县, leaves {@code E5 89 8E BF}, 剎 and a byte too many.
 */
final class DroppedPairs {
    private static final byte NEVER_IN_UTF8 = (byte) 0xFF;

    private DroppedPairs() {}

    /** The bytes, with such false characters made invalid, so that they show as lost and not as something else. */
    static byte[] invalidated(byte[] gbk) {
        byte[] bytes = gbk.clone();
        int i = 0;
        while (i + 1 < gbk.length) {
            if (isFalseCharacter(gbk, i)) {
                Arrays.fill(bytes, i, i + 4, NEVER_IN_UTF8);
            }
            i += (gbk[i] & 0xFF) > 0x80 ? 2 : 1;
        }
        return bytes;
    }

    /** Whether at the beginning of a pair stand a character of three bytes and one more byte that cannot begin any. */
    private static boolean isFalseCharacter(byte[] bytes, int start) {
        return start + 3 < bytes.length
                && (bytes[start] & 0xF0) == 0xE0
                && isContinuation(bytes[start + 1])
                && isContinuation(bytes[start + 2])
                && isContinuation(bytes[start + 3]);
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
