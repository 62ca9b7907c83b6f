package org.lantai.lexicon;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * Which characters Chinese texts are commonly written with, taken from the national standards themselves: the first
 * level of GB 2312 (3,755 characters, over 99% of running Simplified text) and the first level of Big5 (5,401
 * characters, the same for Traditional). Text decoded in a wrong charset has less than half of its characters here.
 */
public final class CommonHan {
    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    private final BitSet common;
    private final BitSet gb;
    private final BitSet big5;

    private CommonHan(BitSet common, BitSet gb, BitSet big5) {
        this.common = common;
        this.gb = gb;
        this.big5 = big5;
    }

    /** The standards' tables, made when first asked for. */
    public static CommonHan standard() {
        return Holder.STANDARD;
    }

    /** Whether it is on the first level of one of the standards, or a variant of such a character, as 産 is of 产. */
    public boolean isCommon(int character) {
        return common.get(character);
    }

    /** Whether GB 2312 lacks it and Big5 has it, as with 發. */
    public boolean isTraditionalOnly(int character) {
        return big5.get(character) && !gb.get(character);
    }

    /** Whether GB 2312 has it and Big5 lacks it, as with 发. */
    public boolean isSimplifiedOnly(int character) {
        return gb.get(character) && !big5.get(character);
    }

    private static CommonHan load() {
        IntUnaryOperator gbk = c -> Gbk.pair((char) c);
        IntUnaryOperator big5 = big5();
        BitSet common = table(gbk, 0xB0A1, 0xD7F9, 0xA1);
        common.or(table(big5, 0xA440, 0xC67E, 0x40));
        addVariants(common);
        BitSet allBig5 = table(big5, 0xA440, 0xC67E, 0x40);
        allBig5.or(table(big5, 0xC940, 0xF9D5, 0x40));
        return new CommonHan(common, table(gbk, 0xB0A1, 0xF7FE, 0xA1), allBig5);
    }

    /** The code of each Chinese character in Big5, 0 for those that have none; all are written at once. */
    private static IntUnaryOperator big5() {
        StringBuilder characters = new StringBuilder(LAST - FIRST + 1);
        for (char c = FIRST; c <= LAST; c++) {
            characters.append(c);
        }
        byte[] bytes = characters.toString().getBytes(Charset.forName("Big5"));
        int[] codes = new int[LAST - FIRST + 1];
        int at = 0;
        for (int i = 0; i < codes.length; i++) {
            boolean missing = bytes[at] >= 0;
            codes[i] = missing ? 0 : (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
            at += missing ? 1 : 2;
        }
        return c -> codes[c - FIRST];
    }

    /** The characters from one code to another, with a second byte that is at least so high. */
    private static BitSet table(IntUnaryOperator codes, int first, int last, int leastTrail) {
        BitSet characters = new BitSet();
        for (int c = FIRST; c <= LAST; c++) {
            int code = codes.applyAsInt(c);
            characters.set(c, code >= first && code <= last && (code & 0xFF) >= leastTrail);
        }
        return characters;
    }

    private static void addVariants(BitSet common) {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (common.get(HanForms.standard().simplified(c))) {
                common.set(c);
            }
        }
    }

    private static final class Holder {
        private static final CommonHan STANDARD = load();
    }
}
