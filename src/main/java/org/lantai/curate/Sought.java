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
    /** Sought exactly as it is written. */
    Sought(String text) {
        this(text, same -> same);
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
