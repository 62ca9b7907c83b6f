package org.lantai.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.Vocabulary;
import org.lantai.witness.Evidence;
import org.lantai.witness.PageCaptures;
import org.lantai.witness.Parts;
import org.lantai.witness.Witnesses;

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
     * Catalogs documents.
     *
     * @param entries one for each capture; those with one key are captures of one document, see {@link PageCaptures}
     * @param vocabulary the one the entries were made with
     */
    public Catalogued catalog(Collection<Entry> entries, Vocabulary vocabulary) {
        return catalog(entries, vocabulary, Evidence.NONE);
    }

    /**
     * The same with captures of one article under several addresses joined.
     *
     * @param evidence what tells them
     */
    public Catalogued catalog(Collection<Entry> entries, Vocabulary vocabulary, Evidence evidence) {
        PageCaptures captures = PageCaptures.of(entries);
        Parts parts = Parts.of(captures.documents());
        Witnesses witnesses = Witnesses.of(captures, parts, evidence);
        List<Entry> shown = MistakenPeople.remove(witnesses.documents().stream()
                .filter(e -> !e.hidden())
                .sorted(BY_KEY)
                .toList());
        List<Entry> inOrder = Spellings.unify(FoundTags.add(shown, vocabulary), vocabulary).stream()
                .sorted(NEWEST_FIRST)
                .toList();
        List<Entry> hidden =
                witnesses.documents().stream().filter(Entry::hidden).toList();
        Catalog catalog = new Catalog(
                inOrder,
                Timelines.published(inOrder),
                TagIndex.of(inOrder, vocabulary),
                NameMerger.merge(inOrder, vocabulary),
                sources(inOrder),
                witnesses.witnesses(),
                parts.sets(),
                RelationFinder.of(inOrder),
                hidden);
        List<Problem> problems = Stream.of(captures.problems(), parts.problems(), witnesses.problems())
                .flatMap(List::stream)
                .toList();
        return new Catalogued(catalog, problems);
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
