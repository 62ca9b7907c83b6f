package org.lantai.search;

import java.text.Normalizer;
import java.util.Locale;
import org.lantai.lexicon.HanForms;

/**
 * The form in which texts and queries are compared: compatibility forms, accents, letter case and script unified; white
 * space, invisible characters and quotation marks left out. Each character has its key whatever stands beside it, so that
 * the browser finds the place of a hit in the text as written: {@code search/keys.js} does the same with the table that
 * {@link #foldTable} gives it.
 */
final class SearchKey {
    /** Editions of one text differ in them (“” and 「」), and the query uses them for its own ends. */
    static final String QUOTATION_MARKS = "\"'‘’‚‛“”„‟「」『』";

    private static final HanForms FORMS = HanForms.standard();

    private SearchKey() {}

    /** The key of a text; that of a joined text is its parts' keys joined. */
    public static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(key, c));
        return key.toString();
    }

    /**
     * All characters that are written otherwise in Simplified, in {@link DenseCode}: how far each is from the one before,
     * and how far its Simplified form is from it, an even number on the way up and an odd one on the way down.
     */
    static String foldTable() {
        StringBuilder table = new StringBuilder();
        int last = -1;
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            int way = simplified((char) c) - c;
            if (way != 0) {
                DenseCode.append(table, c - last - 1L);
                DenseCode.append(table, way > 0 ? 2L * way : -2L * way - 1);
                last = c;
            }
        }
        return table.toString();
    }

    private static void append(StringBuilder key, int c) {
        if (isPlain(c)) {
            key.append(simplified((char) c));
            return;
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        parts.codePoints()
                .filter(SearchKey::counts)
                .forEach(part -> key.append(simplified(Character.toString(part).toLowerCase(Locale.ROOT))));
    }

    /** What most texts consist of: characters without compatibility forms, in the first plane. */
    private static boolean isPlain(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean counts(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK -> false;
            default -> QUOTATION_MARKS.indexOf(c) < 0;
        };
    }

    /** The last of its forms: 薴 is 苧 in Simplified, and 苧 as a Traditional character 苎. */
    private static char simplified(char c) {
        char next = FORMS.simplified(c);
        return next == c ? c : simplified(next);
    }

    private static String simplified(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, simplified(out.charAt(i)));
        }
        return out.toString();
    }
}
