package org.lantai.extract;

import java.util.List;
import org.lantai.text.Chars;

/**
 * The form in which rules are matched, so that each is written once: Simplified, ASCII marks and digits half-width,
 * every blank a space. One character stays one character, so an index in the form is an index in the text.
 */
final class MatchForm {
    /** The form of every UTF-16 unit: a look-up each, since every line of every page is brought into this form. */
    private static final char[] FORMS = forms();

    private MatchForm() {}

    static String of(String text) {
        char[] form = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < form.length; i++) {
            char c = FORMS[form[i]];
            changed |= c != form[i];
            form[i] = c;
        }
        return changed ? String.valueOf(form) : text;
    }

    /** The form of a single character. */
    static char of(char c) {
        return FORMS[c];
    }

    private static char[] forms() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean fullWidth = c >= '！' && c <= '～';
            forms[c] = Chars.isBlank(c) ? ' ' : fullWidth ? (char) (c - '！' + '!') : c;
        }
        forms[Character.MAX_VALUE] = Character.MAX_VALUE;
        for (List<String> row : Rules.read("match-form.tsv", 2)) {
            row.get(1).chars().forEach(variant -> forms[variant] = row.get(0).charAt(0));
        }
        return forms;
    }
}
