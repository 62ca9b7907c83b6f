package org.lantai.repair.charset;

import org.lantai.lexicon.Gbk;

/** Which characters of GBK are in GB 2312 too, the older standard of 7,445 characters. */
final class GB2312 {
    private static final int FIRST_TRAIL = 0xA1;

    private GB2312() {}

    /** Whether it has a character: its two bytes are high, and lie in one of the rows that the standard fills. */
    static boolean has(char c) {
        int lead = Gbk.pair(c) >> 8;
        int trail = Gbk.pair(c) & 0xFF;
        boolean row = (lead >= 0xA1 && lead <= 0xA9) || (lead >= 0xB0 && lead <= 0xF7);
        return row && trail >= FIRST_TRAIL;
    }
}
