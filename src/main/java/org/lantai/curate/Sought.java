package org.lantai.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a correction looks for in a text.
 *
 * @param text what is sought
 * @param alike brings texts to the form in which they are compared; a text that it makes longer or shorter is compared as
 *     it is, since places in it would be lost
 */
record Sought(String text, UnaryOperator<String> alike) {
    /** Marks of either width, and quotation marks of either kind: those of the page may have been unified since. */
    private static final String OTHER = ",;:?!()\"\"''";

    private static final String UNIFIED = "，；：？！（）“”‘’";

    /** Sought exactly as it is written. */
    Sought(String text) {
        this(text, same -> same);
    }

    /** The same, whatever marks stand between its words. */
    Sought inAnyMarks() {
        return new Sought(text, where -> ofOneKind(alike.apply(where)));
    }

    private static String ofOneKind(String text) {
        StringBuilder marks = new StringBuilder(text);
        for (int i = 0; i < marks.length(); i++) {
            int unified = UNIFIED.indexOf(marks.charAt(i));
            if (unified >= 0) {
                marks.setCharAt(i, OTHER.charAt(unified));
            }
        }
        return marks.toString();
    }

    boolean is(String other) {
        return alike.apply(text).equals(alike.apply(other));
    }

    /** Whether it has words; of marks alone no other kind is meant. */
    boolean hasWords() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Where it begins in a text, each time, none overlapping another. */
    List<Integer> in(String where) {
        String folded = alike.apply(where);
        String wanted = alike.apply(text);
        boolean comparable = folded.length() == where.length() && wanted.length() == text.length();
        return comparable ? occurrences(folded, wanted) : occurrences(where, text);
    }

    private static List<Integer> occurrences(String text, String wanted) {
        List<Integer> found = new ArrayList<>(0);
        for (int at = wanted.isEmpty() ? -1 : text.indexOf(wanted); at >= 0; ) {
            found.add(at);
            at = text.indexOf(wanted, at + wanted.length());
        }
        return found;
    }
}
