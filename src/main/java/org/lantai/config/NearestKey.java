package org.lantai.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name somebody probably meant: the one fewest letters away. */
public final class NearestKey {
    private NearestKey() {}

    /** The nearest of the known names; empty when even that one differs in more than half of its letters. */
    public static Optional<String> of(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(k -> distance(written, k)).thenComparing(k -> k))
                .filter(k -> distance(written, k) <= Math.max(1, k.length() / 2));
    }

    /** The nearest of the known names that differs in so many letters at most. */
    public static Optional<String> within(int most, String written, Collection<String> known) {
        return known.stream()
                .filter(k -> Math.abs(k.length() - written.length()) <= most)
                .min(Comparator.<String>comparingInt(k -> distance(written, k)).thenComparing(k -> k))
                .filter(k -> distance(written, k) <= most);
    }

    /** Letters to insert, delete or replace (Levenshtein), letter case not counted. */
    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
