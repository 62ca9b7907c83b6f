package org.lantai.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lantai.text.Fold;

/**
 * The one spelling of each name that documents spell differently (5G and 5g): the vocabulary's, else the commonest,
 * else the first by code point. Entries are rewritten, so that a name in an entry is always the name in the index.
 */
final class Spellings {
    private final Map<String, String> chosen = new HashMap<>();

    private Spellings(Stream<String> names) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        names.forEach(name ->
                counts.computeIfAbsent(Fold.key(name), k -> new TreeMap<>()).merge(name, 1, Integer::sum));
        counts.forEach((key, spellings) -> chosen.put(key, commonest(spellings)));
    }

    static List<Entry> unify(Collection<Entry> entries, Vocabulary vocabulary) {
        Spellings tags =
                new Spellings(entries.stream().flatMap(e -> e.tags().stream().map(vocabulary::preferred)));
        Spellings sources = new Spellings(entries.stream().flatMap(e -> e.source().stream()));
        return entries.stream()
                .map(entry -> with(entry, entry.source().map(sources::of), tags.ofAll(entry.tags(), vocabulary)))
                .toList();
    }

    private String of(String name) {
        return chosen.getOrDefault(Fold.key(name), name);
    }

    private Set<String> ofAll(List<String> names, Vocabulary vocabulary) {
        Set<String> unified = new LinkedHashSet<>();
        names.forEach(name -> unified.add(of(vocabulary.preferred(name))));
        return unified;
    }

    private static String commonest(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static Entry with(Entry entry, Optional<String> source, Set<String> tags) {
        return new Entry(
                entry.key(),
                entry.origin(),
                entry.title(),
                entry.date(),
                source,
                entry.authors(),
                List.copyOf(tags),
                entry.excerpt(),
                entry.characters(),
                entry.readable(),
                entry.cut(),
                entry.hidden());
    }
}
