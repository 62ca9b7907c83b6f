package org.lantai.model;

import java.util.Arrays;

/** Line ends, which version control turns as the machine likes them. */
final class Lines {
    private Lines() {}

    /** The same bytes with LF for every CR LF and every lone CR; the very same where there is none. */
    static byte[] unified(byte[] bytes) {
        byte[] out = bytes;
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean cr = bytes[i] == '\r';
            if (cr && out == bytes) {
                out = bytes.clone();
            }
            if (!cr || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                if (out != bytes) {
                    out[length] = cr ? (byte) '\n' : bytes[i];
                }
                length++;
            }
        }
        return out == bytes ? bytes : Arrays.copyOf(out, length);
    }
}
