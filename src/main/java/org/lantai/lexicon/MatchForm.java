package org.lantai.lexicon;

import org.lantai.text.Chars;

/**
 * The forms in which texts meet rules and tables, so that each of these is written once: Simplified, half width, every
 * blank a space. One character stays one character, so an index in the form is an index in the text.
 */
public final class MatchForm {
    /** The form of every UTF-16 unit: a look-up each, since every line of every page is brought into this form. */
    private static final char[] RULES = rules();

    private static final char[] SMALL = small();
    private static final char[] DATES = rules("\n\t", "零○◯", '〇');
    private static final char[] NAMES = rules("\n", "•‧・", '·');

    private MatchForm() {}

    /** The form in which rules are matched. */
    public static String of(String text) {
        return of(text, RULES);
    }

    /** The form of a single character. */
    public static char of(char c) {
        return RULES[c];
    }

    /** Whether a figure stands in a text, of whatever width: rules that ask for one need not be tried on most lines. */
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = of(text.charAt(i));
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The form in which rules are matched that know no capital letters. */
    public static String small(String text) {
        return of(text, SMALL);
    }

    /** That of a single character. */
    public static char small(char c) {
        return SMALL[c];
    }

    /** The form in which dates are sought: one 〇; line breaks stay, and the tabs between cells. */
    public static String dates(String text) {
        return of(text, DATES);
    }

    /** The form in which names are sought: one dot between their parts; line breaks stay. */
    public static String names(String text) {
        return of(text, NAMES);
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

    private static char[] rules() {
        HanForms han = HanForms.standard();
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < forms.length; c++) {
            boolean fullWidth = c >= '！' && c <= '～';
            forms[c] = fullWidth ? (char) (c - '！' + '!') : Chars.isBlank(c) ? ' ' : han.simplified((char) c);
        }
        return forms;
    }

    /** The forms of rules, with characters that stay, and some that are written as one of them. */
    private static char[] rules(String kept, String variants, char one) {
        char[] forms = RULES.clone();
        kept.chars().forEach(c -> forms[c] = (char) c);
        variants.chars().forEach(c -> forms[c] = one);
        return forms;
    }

    private static char[] small() {
        char[] small = RULES.clone();
        for (int i = 0; i < small.length; i++) {
            small[i] = Character.toLowerCase(small[i]);
        }
        return small;
    }
}
