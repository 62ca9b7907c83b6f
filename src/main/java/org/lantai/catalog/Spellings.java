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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.subjects.Entry;
import org.lantai.subjects.TagOrigin;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.subjects.vocabulary.Vocabulary;

/**
 * The one spelling of each name that documents spell differently (5G and 5g, 台湾 and 臺灣): the vocabulary's, else the commonest,
 * else the first by code point. Entries are rewritten, so that a name in an entry is always the name in the index.
 */
final class Spellings {
    private final Map<String, String> chosen = new HashMap<>();

    /** @param preferred the name that the vocabulary puts in the place of a name */
    private Spellings(Stream<String> all, UnaryOperator<String> preferred) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(name -> counts.merge(name, 1, Integer::sum));
        Map<String, List<String>> alike =
                counts.keySet().stream().collect(Collectors.groupingBy(name -> NameKey.of(preferred.apply(name))));
        alike.values().forEach(names -> {
            String best = commonest(names, counts, preferred);
            names.forEach(name -> chosen.put(name, best));
        });
    }

    static List<Entry> unify(Collection<Entry> entries, Vocabulary vocabulary) {
        Spellings tags = new Spellings(entries.stream().flatMap(e -> e.tags().stream()), vocabulary::preferred);
        Spellings sources = new Spellings(entries.stream().flatMap(e -> e.source().stream()), source -> source);
        return entries.stream()
                .map(entry -> tags.unify(entry, entry.source().map(sources::of)))
                .toList();
    }

    private String of(String name) {
        return chosen.getOrDefault(name, name);
    }

    private Entry unify(Entry entry, Optional<String> source) {
        Set<String> given = ofAll(entry.tags(TagOrigin.GIVEN));
        Set<String> known = new LinkedHashSet<>(given);
        known.addAll(ofAll(entry.tags(TagOrigin.VOCABULARY)));
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(ofAll(entry.tags(TagOrigin.FOUND)));
        return entry.with()
                .source(source)
                .tags(List.copyOf(all))
                .given(given.size())
                .found(all.size() - known.size())
                .build();
    }

    private Set<String> ofAll(List<String> names) {
        Set<String> unified = new LinkedHashSet<>();
        names.forEach(name -> unified.add(of(name)));
        return unified;
    }

    private static String commonest(List<String> names, Map<String, Integer> counts, UnaryOperator<String> preferred) {
        Map<String, Integer> spellings = new TreeMap<>();
        names.forEach(name -> spellings.merge(preferred.apply(name), counts.getOrDefault(name, 0), Integer::sum));
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
