package org.lantai.subjects.dates;

import org.lantai.lexicon.HanForms;
import org.lantai.text.Chars;

/**
 * The form in which texts meet the tables: Simplified, half width, one 〇, blanks as spaces, but line breaks and the tabs
 * between cells kept. Character for character, so that places stay.
 */
final class MatchedText {
    private MatchedText() {}

    static String of(String text) {
        HanForms forms = HanForms.standard();
        char[] matched = text.toCharArray();
        for (int i = 0; i < matched.length; i++) {
            matched[i] = of(matched[i], forms);
        }
        return new String(matched);
    }

    private static char of(char c, HanForms forms) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '零', '○', '◯' -> '〇';
            case '\n', '\t' -> c;
            default -> Chars.isBlank(c) ? ' ' : forms.simplified(c);
        };
    }
}
