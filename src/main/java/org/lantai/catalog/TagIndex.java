package org.lantai.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the tag index of documents whose tags are spelled alike. */
final class TagIndex {
    private static final Comparator<String> LETTERS = Comparator.<String>comparingInt(
                    l -> l.equals(Pinyin.NO_LETTER) ? 1 : 0)
            .thenComparing(l -> l);

    private TagIndex() {}

    /**
     * The tags by letter.
     *
     * @param newestFirst the documents, in the order in which each tag lists them
     */
    static List<TagLetter> of(List<Entry> newestFirst, Vocabulary vocabulary) {
        return letters(tags(newestFirst, vocabulary));
    }

    /** Tags, whose labels differ, by letter. */
    static List<TagLetter> letters(List<Tag> tags) {
        Map<String, List<Tag>> letters = new TreeMap<>(LETTERS);
        letters.putAll(Pinyin.sort(tags, Tag::label, Comparator.comparing(Tag::label)).stream()
                .collect(Collectors.groupingBy(tag -> Pinyin.letter(tag.label()))));
        return letters.entrySet().stream()
                .map(letter -> new TagLetter(letter.getKey(), letter.getValue()))
                .toList();
    }

    private static List<Tag> tags(List<Entry> entries, Vocabulary vocabulary) {
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
                .map(tag -> new Tag(
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
