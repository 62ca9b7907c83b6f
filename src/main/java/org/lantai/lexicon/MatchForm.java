package org.lantai.lexicon;

import java.util.List;
import org.lantai.text.Chars;

/**
 * The form in which rules are matched, so that each is written once: Simplified, ASCII marks and digits half-width,
 * every blank a space. One character stays one character, so an index in the form is an index in the text.
 */
public final class MatchForm {
    /** The form of every UTF-16 unit: a look-up each, since every line of every page is brought into this form. */
    private static final char[] FORMS = forms();

    /** The same with capital letters made small. */
    private static final char[] SMALL = small();

    private MatchForm() {}

    public static String of(String text) {
        return of(text, FORMS);
    }

    /** The form in which rules are matched that know no capital letters. */
    public static String small(String text) {
        return of(text, SMALL);
    }

    private static String of(String text, char[] forms) {
        char[] form = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < form.length; i++) {
            char c = forms[form[i]];
            changed |= c != form[i];
            form[i] = c;
        }
        return changed ? String.valueOf(form) : text;
    }

    /** The form of a single character. */
    public static char of(char c) {
        return FORMS[c];
    }

    private static char[] small() {
        char[] small = new char[FORMS.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = Character.toLowerCase(FORMS[i]);
        }
        return small;
    }

    private static char[] forms() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean fullWidth = c >= '！' && c <= '～';
            forms[c] = Chars.isBlank(c) ? ' ' : fullWidth ? (char) (c - '！' + '!') : c;
        }
        forms[Character.MAX_VALUE] = Character.MAX_VALUE;
        for (List<String> row : Table.rows(MatchForm.class, "match-form.tsv", 2)) {
            row.get(1).chars().forEach(variant -> forms[variant] = row.get(0).charAt(0));
        }
        return forms;
    }
}
