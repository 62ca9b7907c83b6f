package org.lantai.lexicon;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Which characters Chinese texts are commonly written with, taken from the national standards themselves: the first
 * level of GB 2312 (3,755 characters, over 99% of running Simplified text) and the first level of Big5 (5,401
 * characters, the same for Traditional). Text decoded in a wrong charset has less than half of its characters here.
 */
public final class CommonHan {
    private static final String VARIANTS = "/data/dictionary/tc/t2s.txt";

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
        Charset gb18030 = Charset.forName("GB18030");
        Charset big5 = Charset.forName("Big5");
        BitSet common = table(gb18030, 0xB0A1, 0xD7F9, 0xA1);
        common.or(table(big5, 0xA440, 0xC67E, 0x40));
        addVariants(common);
        BitSet allBig5 = table(big5, 0xA440, 0xC67E, 0x40);
        allBig5.or(table(big5, 0xC940, 0xF9D5, 0x40));
        return new CommonHan(common, table(gb18030, 0xB0A1, 0xF7FE, 0xA1), allBig5);
    }

    /** The characters of a double-byte charset from one code to another, with a second byte that is at least so high. */
    private static BitSet table(Charset charset, int first, int last, int leastTrail) {
        BitSet characters = new BitSet();
        for (int code = first; code <= last; code++) {
            if ((code & 0xFF) >= leastTrail) {
                String decoded = new String(new byte[] {(byte) (code >> 8), (byte) code}, charset);
                decoded.codePoints().filter(Character::isIdeographic).forEach(characters::set);
            }
        }
        return characters;
    }

    private static void addVariants(BitSet common) {
        for (String line : ResourceLines.of(VARIANTS)) {
            int equals = line.indexOf('=');
            boolean single = equals > 0 && line.codePointCount(0, equals) == 1;
            if (single && common.get(line.codePointAt(equals + 1))) {
                common.set(line.codePointAt(0));
            }
        }
    }

    private static final class Holder {
        private static final CommonHan STANDARD = load();
    }
}
