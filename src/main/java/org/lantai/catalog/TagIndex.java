package org.lantai.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lantai.subjects.Entry;
import org.lantai.subjects.TagOrigin;
import org.lantai.subjects.vocabulary.Vocabulary;

/** Makes the tag index of documents whose tags are spelled alike. */
final class TagIndex {
    private static final Comparator<String> LETTERS = Comparator.<String>comparingInt(
                    l -> l.equals(PinyinOrder.NO_LETTER) ? 1 : 0)
            .thenComparing(l -> l);

    private TagIndex() {}

    /**
     * The tags by letter.
     *
     * @param newestFirst the documents, in the order in which each tag lists them
     */
    static List<IndexLetter> of(List<Entry> newestFirst, Vocabulary vocabulary) {
        return letters(tags(newestFirst, vocabulary));
    }

    /** Tags, whose labels differ, by letter. */
    static List<IndexLetter> letters(List<IndexTerm> tags) {
        Map<String, List<IndexTerm>> letters = new TreeMap<>(LETTERS);
        letters.putAll(PinyinOrder.sort(tags, IndexTerm::label, Comparator.comparing(IndexTerm::label)).stream()
                .collect(Collectors.groupingBy(tag -> PinyinOrder.letter(tag.label()))));
        return letters.entrySet().stream()
                .map(letter -> new IndexLetter(letter.getKey(), letter.getValue()))
                .toList();
    }

    private static List<IndexTerm> tags(List<Entry> entries, Vocabulary vocabulary) {
        Map<String, List<Entry>> byLabel = new TreeMap<>();
        Map<String, Set<TagOrigin>> origins = new TreeMap<>();
        for (Entry entry : entries) {
            for (TagOrigin origin : TagOrigin.values()) {
                for (String label : entry.tags(origin)) {
                    byLabel.computeIfAbsent(label, l -> new ArrayList<>()).add(entry);
                    origins.computeIfAbsent(label, l -> EnumSet.noneOf(TagOrigin.class))
                            .add(origin);
                }
            }
        }
        return byLabel.entrySet().stream()
                .map(tag -> new IndexTerm(
                        tag.getKey(),
                        vocabulary.synonyms(tag.getKey()),
                        List.of(),
                        // A broader tag without documents has no page to lead to.
                        vocabulary.broader(tag.getKey()).filter(byLabel::containsKey),
                        tag.getValue(),
                        origins.getOrDefault(tag.getKey(), Set.of())))
                .toList();
    }
}
