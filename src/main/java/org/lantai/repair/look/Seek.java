package org.lantai.repair.look;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether a pattern stands anywhere in a source. A pattern tried at every character of a page takes several times
 * as long as reading the page; one tried only where its first characters stand takes next to nothing.
 */
public final class Seek {
    /** Between the start of a reference and its semicolon; names have 32 characters at most. */
    private static final int LONGEST_REFERENCE = 40;

    private Seek() {}

    /**
     * Whether the pattern matches at one of the places where a text stands.
     *
     * @param start what every match begins with
     */
    public static boolean finds(String source, String start, Pattern pattern) {
        Matcher m = pattern.matcher(source);
        return finds(source, start, i -> matchesAt(m, i));
    }

    /**
     * The same for a pattern of character references, which have but letters, digits and {@code #} between their start
     * and a semicolon: addresses and colours are full of such starts, and of nothing that closes them.
     *
     * @param condition what must hold of the match besides
     */
    public static boolean findsReference(String source, String start, Pattern pattern, Predicate<Matcher> condition) {
        Matcher m = pattern.matcher(source);
        return finds(source, start, i -> closes(source, i + start.length()) && matchesAt(m, i) && condition.test(m));
    }

    /** How often a character stands in a source. */
    public static int count(String source, char sought) {
        int count = 0;
        for (int i = source.indexOf(sought); i >= 0; i = source.indexOf(sought, i + 1)) {
            count++;
        }
        return count;
    }

    private static boolean finds(String source, String start, IntPredicate condition) {
        // A single character is sought three times as quickly as a string.
        char first = start.charAt(0);
        for (int i = source.indexOf(first); i >= 0; i = source.indexOf(first, i + 1)) {
            if (source.startsWith(start, i) && condition.test(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAt(Matcher m, int place) {
        return m.region(place, m.regionEnd()).lookingAt();
    }

    private static boolean closes(String source, int from) {
        int i = from;
        int limit = Math.min(source.length(), from + LONGEST_REFERENCE);
        while (i < limit && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '#')) {
            i++;
        }
        return i < source.length() && source.charAt(i) == ';';
    }
}
