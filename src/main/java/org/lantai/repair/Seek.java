package org.lantai.repair;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether a pattern stands anywhere in a source. A pattern tried at every character of a page takes several times
 * as long as reading the page; one tried only where its first characters stand takes next to nothing.
 */
final class Seek {
    private Seek() {}

    /**
     * Whether the pattern matches at one of the places where a text stands.
     *
     * @param start what every match begins with
     */
    static boolean finds(String source, String start, Pattern pattern) {
        return finds(source, start, pattern, match -> true);
    }

    /** The same for a match of which something more must hold. */
    static boolean finds(String source, String start, Pattern pattern, Predicate<Matcher> condition) {
        Matcher m = pattern.matcher(source);
        for (int i = source.indexOf(start); i >= 0; i = source.indexOf(start, i + 1)) {
            if (m.region(i, source.length()).lookingAt() && condition.test(m)) {
                return true;
            }
        }
        return false;
    }
}
