package org.lantai.lexicon;

import java.util.BitSet;

/**
 * The Simplified form of each character, one for one, from the table packed with HanLP portable (4,148 characters): what
 * is needed to look a character of unknown script up. Text is converted elsewhere, with phrases.
 */
public final class HanForms {
    private static final HanForms STANDARD = new HanForms();

    private final char[] simplified = new char[Character.MAX_VALUE + 1];
    private final BitSet converted = new BitSet();

    private HanForms() {
        for (int c = 0; c < simplified.length; c++) {
            simplified[c] = (char) c;
        }
        for (String line : Table.lines(HanForms.class, "/data/dictionary/tc/t2s.txt")) {
            if (line.length() == 3 && line.charAt(1) == '=') {
                simplified[line.charAt(0)] = line.charAt(2);
                converted.set(line.charAt(2));
            }
        }
    }

    /** The table, read from the class path when first asked for. */
    public static HanForms standard() {
        return STANDARD;
    }

    /** The Simplified form of a character, or itself. */
    public char simplified(char c) {
        return simplified[c];
    }

    /** A text with each character in its Simplified form. */
    String simplified(String text) {
        char[] forms = text.toCharArray();
        for (int i = 0; i < forms.length; i++) {
            forms[i] = simplified[forms[i]];
        }
        return new String(forms);
    }

    /** Whether a character is the Simplified form of another, as 机 and 后 are. */
    public boolean hasTraditional(char c) {
        return converted.get(c);
    }
}
