package org.lantai.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds given tags that look like one: that read alike, or differ by a single character. */
public final class TagVariants {
    /** Shorter names differ by one character as a matter of course: 水利 and 水文. */
    private static final int SHORTEST = 3;

    private TagVariants() {}

    /**
     * Two tags that look like one.
     *
     * @param more the one with more documents
     * @param fewer the other
     */
    public record Pair(Tag more, Tag fewer) {}

    /** The pairs among given tags, in the order of the index. */
    public static List<Pair> among(Catalog catalog) {
        List<Tag> given = Facet.TAGS.tags(catalog).stream()
                .filter(tag -> tag.origins().contains(TagOrigin.GIVEN))
                .toList();
        List<String> readings = given.stream().map(tag -> reading(tag.label())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                Tag first = given.get(i);
                Tag second = given.get(j);
                if (readings.get(i).equals(readings.get(j)) || differByOne(first.label(), second.label())) {
                    boolean inOrder = first.entries().size() >= second.entries().size();
                    pairs.add(inOrder ? new Pair(first, second) : new Pair(second, first));
                }
            }
        }
        return pairs;
    }

    private static String reading(String name) {
        return Pinyin.read(name).stream().map(Pinyin.Syllable::read).collect(Collectors.joining(" "));
    }

    private static boolean differByOne(String first, String second) {
        if (Math.min(first.length(), second.length()) < SHORTEST || Math.abs(first.length() - second.length()) > 1) {
            return false;
        }
        int begin = 0;
        int shorter = Math.min(first.length(), second.length());
        while (begin < shorter && first.charAt(begin) == second.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && first.charAt(first.length() - 1 - end) == second.charAt(second.length() - 1 - end)) {
            end++;
        }
        return Math.max(first.length(), second.length()) - begin - end <= 1;
    }
}
