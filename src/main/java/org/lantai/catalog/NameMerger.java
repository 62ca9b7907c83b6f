package org.lantai.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.lantai.subjects.Entry;
import org.lantai.subjects.names.NamesFound;
import org.lantai.subjects.names.NamesFound.Named;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.subjects.vocabulary.Vocabulary;

/**
 * Makes the indexes of the people, places and organisations of an archive: one entry for each name in whatever script,
 * without those that the archivist wants ignored; names of one tag of the vocabulary count as one.
 */
final class NameMerger {
    /** So many details are printed beside a name; the offices of a whole life would be a page of their own. */
    private static final int MOST_DETAILS = 8;

    private final Vocabulary vocabulary;
    /** The {@link NameKey} of each name, which takes long to make and is asked for again and again. */
    private final Map<String, String> keys = new HashMap<>();

    private NameMerger(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param newestFirst the documents, in the order in which each name lists them */
    static NameIndexes merge(List<Entry> newestFirst, Vocabulary vocabulary) {
        NameMerger merger = new NameMerger(vocabulary);
        return new NameIndexes(
                TagIndex.letters(merger.index(newestFirst, NamesFound::people, false)),
                TagIndex.letters(merger.index(newestFirst, NamesFound::places, false)),
                TagIndex.letters(merger.index(newestFirst, NamesFound::organisations, true)));
    }

    /** What the documents say of one name. */
    private record Gathered(Map<String, Integer> spellings, Map<String, Integer> details, Set<Entry> entries) {
        Gathered() {
            this(new TreeMap<>(), new TreeMap<>(), new LinkedHashSet<>());
        }

        void add(Named named, Entry entry) {
            spellings.merge(named.name(), 1, Integer::sum);
            named.details().forEach(detail -> details.merge(detail, 1, Integer::sum));
            entries.add(entry);
        }
    }

    private List<IndexTerm> index(
            List<Entry> entries, Function<NamesFound, List<Named>> kind, boolean detailsAreNames) {
        Map<String, Gathered> names = new TreeMap<>();
        for (Entry entry : entries) {
            for (Named named : kind.apply(entry.subjects().names())) {
                if (!vocabulary.ignores(named.name())) {
                    names.computeIfAbsent(keys.computeIfAbsent(named.name(), this::key), k -> new Gathered())
                            .add(named, entry);
                }
            }
        }
        return names.values().stream().map(g -> tag(g, detailsAreNames)).toList();
    }

    private String key(String name) {
        return NameKey.of(vocabulary.preferred(name));
    }

    private IndexTerm tag(Gathered name, boolean detailsAreNames) {
        List<String> spellings = commonest(name.spellings());
        String label = vocabulary.preferred(spellings.get(0));
        Set<String> variants = new LinkedHashSet<>(vocabulary.synonyms(label));
        variants.addAll(spellings);
        List<String> details = commonest(name.details());
        if (detailsAreNames) {
            variants.addAll(details);
        }
        variants.remove(label);
        return new IndexTerm(
                label,
                List.copyOf(variants),
                detailsAreNames ? List.of() : details.subList(0, Math.min(MOST_DETAILS, details.size())),
                Optional.empty(),
                List.copyOf(name.entries()));
    }

    /** The commonest first, ties by code point. */
    private static List<String> commonest(Map<String, Integer> counts) {
        List<String> sorted = new ArrayList<>(counts.keySet());
        sorted.sort(
                Comparator.<String>comparingInt(s -> -counts.getOrDefault(s, 0)).thenComparing(s -> s));
        return sorted;
    }
}
