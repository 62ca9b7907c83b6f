package org.lantai.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.Vocabulary;
import org.lantai.witness.Evidence;
import org.lantai.witness.Joined;
import org.lantai.witness.Lineage;

/** Makes one catalog of all documents. The order in which they are given does not matter. */
public final class Cataloguer {
    private static final Comparator<Entry> BY_KEY = Comparator.comparing(Entry::key);

    /** Newest first, those without a date last. */
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.<Entry>comparingInt(
                    e -> e.date().isPresent() ? 0 : 1)
            .thenComparing((a, b) -> a.date().isEmpty()
                    ? 0
                    : PartialDate.ORDER.compare(b.date().orElseThrow(), a.date().orElseThrow()))
            .thenComparing(BY_KEY);

    /**
     * Catalogs captures; only those of one address are joined.
     *
     * @param captures one entry for each
     * @param vocabulary the one the entries were made with
     */
    public Catalog catalog(Collection<Entry> captures, Vocabulary vocabulary) {
        return catalog(Joined.of(captures, Evidence.NONE), vocabulary);
    }

    /**
     * Catalogs documents.
     *
     * @param joined one entry for each article
     * @param vocabulary the one the entries were made with
     */
    public Catalog catalog(Joined joined, Vocabulary vocabulary) {
        List<Entry> shown = MistakenPeople.remove(joined.documents().stream()
                .filter(e -> !e.hidden())
                .sorted(BY_KEY)
                .toList());
        List<Entry> inOrder = Spellings.unify(FoundTags.add(shown, vocabulary), vocabulary).stream()
                .sorted(NEWEST_FIRST)
                .toList();
        List<Entry> hidden = joined.documents().stream().filter(Entry::hidden).toList();
        return new Catalog(
                inOrder,
                Timelines.published(inOrder),
                TagIndex.of(inOrder, vocabulary),
                NameMerger.merge(inOrder, vocabulary),
                sources(inOrder),
                SeriesFinder.of(inOrder),
                joined.witnesses(),
                joined.parts(),
                lineages(joined, inOrder),
                RelationFinder.of(inOrder),
                hidden);
    }

    private static Map<String, Lineage> lineages(Joined joined, List<Entry> shown) {
        Map<String, Entry> byKey = shown.stream().collect(Collectors.toMap(Entry::key, entry -> entry));
        Map<String, Lineage> lineages = new HashMap<>();
        joined.lineages().stream()
                .flatMap(lineage -> lineage.among(byKey).stream())
                .forEach(lineage -> lineage.documents().forEach(entry -> lineages.put(entry.key(), lineage)));
        return lineages;
    }

    private static List<SourceGroup> sources(List<Entry> entries) {
        Map<String, List<Entry>> bySource = entries.stream()
                .filter(e -> e.source().isPresent())
                .collect(Collectors.groupingBy(e -> e.source().orElseThrow(), TreeMap::new, Collectors.toList()));
        List<SourceGroup> groups = bySource.entrySet().stream()
                .map(group -> new SourceGroup(group.getKey(), group.getValue()))
                .toList();
        // Sorting is stable: groups of one size stay in the order of their names.
        return PinyinOrder.sort(groups, SourceGroup::name, Comparator.comparing(SourceGroup::name)).stream()
                .sorted(Comparator.comparingInt((SourceGroup g) -> g.entries().size())
                        .reversed())
                .toList();
    }
}
