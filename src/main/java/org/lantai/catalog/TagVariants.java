package org.lantai.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lantai.lexicon.Syllable;
import org.lantai.subjects.TagOrigin;

/** Finds given tags that look like one: that read alike, or differ by a single character. */
public final class TagVariants {
    /** Shorter names differ by one character as a matter of course: 水利 and 水文. */
    private static final int SHORTEST = 3;

    /** Before a key that tells how names are read; no name has it. */
    private static final String READING = "\n";

    private TagVariants() {}

    /**
     * Two tags that look like one.
     *
     * @param more the one with more documents
     * @param fewer the other
     */
    public record Pair(IndexTerm more, IndexTerm fewer) {}

    /** The pairs among given tags, in the order of the index. */
    public static List<Pair> among(Catalog catalog) {
        List<IndexTerm> given = Facet.TAGS.tags(catalog).stream()
                .filter(tag -> tag.origins().contains(TagOrigin.GIVEN))
                .toList();
        Map<String, List<Integer>> byKey = new HashMap<>();
        SortedMap<Integer, SortedSet<Integer>> pairs = new TreeMap<>();
        for (int i = 0; i < given.size(); i++) {
            for (String key : keys(given.get(i).label())) {
                List<Integer> before = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                for (int other : before) {
                    if (key.startsWith(READING)
                            || differByOne(
                                    given.get(other).label(), given.get(i).label())) {
                        pairs.computeIfAbsent(other, k -> new TreeSet<>()).add(i);
                    }
                }
                before.add(i);
            }
        }
        return pairs.entrySet().stream()
                .flatMap(first -> first.getValue().stream().map(second -> pair(given, first.getKey(), second)))
                .toList();
    }

    /**
     * What two names that look like one have in common, so that not every name is set beside every other: how they are
     * read, or what is left when a character is taken out.
     */
    private static Set<String> keys(String name) {
        Set<String> keys = new TreeSet<>(List.of(name, READING + reading(name)));
        for (int i = 0; name.length() >= SHORTEST && i < name.length(); i++) {
            keys.add(name.substring(0, i) + name.substring(i + 1));
        }
        return keys;
    }

    private static Pair pair(List<IndexTerm> tags, int first, int second) {
        IndexTerm one = tags.get(first);
        IndexTerm other = tags.get(second);
        return one.entries().size() >= other.entries().size() ? new Pair(one, other) : new Pair(other, one);
    }

    private static String reading(String name) {
        return PinyinOrder.read(name).stream().map(Syllable::read).collect(Collectors.joining(" "));
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
