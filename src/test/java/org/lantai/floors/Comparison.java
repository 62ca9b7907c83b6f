package org.lantai.floors;

import java.text.Normalizer;
import java.util.stream.IntStream;

/** How two Chinese texts are compared: widths, quotation marks and white space do not count. */
public final class Comparison {
    private static final String VARIANTS = "“\"”\"„\"「\"」\"『\"』\"〝\"〞\"‘'’'。.、,—-–-―-─-·.•.….";
    private static final int[] UNIFIED =
            IntStream.range(0, Character.MAX_VALUE + 1).toArray();

    static {
        for (int i = 0; i < VARIANTS.length(); i += 2) {
            UNIFIED[VARIANTS.charAt(i)] = VARIANTS.charAt(i + 1);
        }
    }

    private Comparison() {}

    public static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        unify(Normalizer.normalize(unify(text), Normalizer.Form.NFKC))
                .codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && c != 0x85
                        && Character.getType(c) != Character.FORMAT)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static String unify(String text) {
        StringBuilder unified = new StringBuilder(text.length());
        text.chars().forEach(c -> unified.append((char) UNIFIED[c]));
        return unified.toString();
    }

    /** Characters inserted, deleted or replaced. */
    public static int distance(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[] row = IntStream.rangeClosed(0, b.length).toArray();
        for (int i = 1; i <= a.length && !one.equals(other); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return one.equals(other) ? 0 : row[b.length];
    }
}
