package org.lantai.script.traditional;

import java.util.Arrays;
import java.util.List;
import org.lantai.lexicon.Table;
import org.lantai.text.Chars;

/**
 * What a character becomes that no phrase decides on, where its surroundings are so; a row of
 * {@code traditional-contexts.tsv}.
 *
 * @param character the Simplified one
 * @param outcome the Traditional one
 * @param before what may stand before it, one of which must; empty for anything. {@code #} is the end of a number,
 *     {@code |} that a word begins here
 * @param after what may stand behind it, one of which must; empty for anything. {@code |} is that a word ends here
 *     {@code ?} any Chinese character, {@code $} at the end no further one
 * @param notAfter what must not stand behind it
 */
record TraditionalContext(
        char character, String outcome, List<String> before, List<String> after, List<String> notAfter) {
    private static final String ANY = "*";
    private static final String NUMBER = "#";
    private static final String EDGE = "|";
    private static final String NOT = "!";
    private static final char ANY_CHINESE = '?';
    private static final char OF_FOREIGN_NAMES = '~';
    private static final String END = "$";
    private static final String FOREIGN_NAMES =
            String.join("", Table.words(TraditionalContext.class, "foreign-characters.tsv", 2));

    static List<TraditionalContext> all() {
        return Table.rows(TraditionalContext.class, "traditional-contexts.tsv", 5).stream()
                .map(TraditionalContext::of)
                .toList();
    }

    private static TraditionalContext of(List<String> row) {
        List<String> after = conditions(row.get(3));
        return new TraditionalContext(
                row.get(0).charAt(0),
                row.get(1),
                conditions(row.get(2)),
                after.stream().filter(text -> !text.startsWith(NOT)).toList(),
                after.stream()
                        .filter(text -> text.startsWith(NOT))
                        .map(text -> text.substring(1))
                        .toList());
    }

    private static List<String> conditions(String column) {
        return Arrays.stream(column.split(" "))
                .filter(text -> !text.equals(ANY))
                .toList();
    }

    TraditionalContext with(String newOutcome) {
        return new TraditionalContext(character, newOutcome, before, after, notAfter);
    }

    /**
     * Whether the surroundings are so.
     *
     * @param at index of the character
     * @param begins whether a word begins with it
     * @param ends whether a word ends with it
     */
    boolean fits(CharSequence text, int at, boolean begins, boolean ends) {
        return (before.isEmpty() ? begins : anyBefore(text, at, begins))
                && (after.isEmpty() ? ends : anyAfter(text, at + 1, ends))
                && notAfter.stream().noneMatch(words -> stands(text, at + 1, words));
    }

    private boolean anyBefore(CharSequence text, int end, boolean begins) {
        for (String words : before) {
            if (words.equals(EDGE) ? begins : words.equals(NUMBER) ? number(text, end) : standsUpTo(text, end, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyAfter(CharSequence text, int start, boolean ends) {
        for (String words : after) {
            if (words.equals(EDGE) ? ends : stands(text, start, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean number(CharSequence text, int end) {
        return end > 0 && NumberWords.isEnd(text.charAt(end - 1));
    }

    private static boolean standsUpTo(CharSequence text, int end, String words) {
        // The last character first: of a list of many words nearly all differ in it.
        return end >= words.length()
                && matches(words.charAt(words.length() - 1), text.charAt(end - 1))
                && stands(text, end - words.length(), words);
    }

    private static boolean stands(CharSequence text, int start, String words) {
        if (words.endsWith(END)) {
            int end = start + words.length() - 1;
            return stands(text, start, words.substring(0, words.length() - 1))
                    && (end == text.length() || !Chars.isHan(text.charAt(end)));
        }
        if (start + words.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char wanted = words.charAt(i);
            char c = text.charAt(start + i);
            if (!matches(wanted, c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(char wanted, char c) {
        return switch (wanted) {
            case ANY_CHINESE -> Chars.isHan(c);
            case OF_FOREIGN_NAMES -> FOREIGN_NAMES.indexOf(c) >= 0;
            default -> wanted == c;
        };
    }

    /** Whether both neighbours decide, whatever words there are. */
    boolean fitsInside(CharSequence text, int at) {
        return !before.isEmpty() && !after.isEmpty() && fits(text, at, false, false);
    }
}
