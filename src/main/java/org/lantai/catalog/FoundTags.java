package org.lantai.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.catalog.names.NamesFound;
import org.lantai.catalog.names.NamesFound.Named;
import org.lantai.catalog.terms.TermChooser;
import org.lantai.catalog.terms.TermCount;
import org.lantai.catalog.terms.TermKey;

/** Adds to documents the tags that are found by looking at all of them. */
final class FoundTags {
    private final Vocabulary vocabulary;
    /** By {@link TermKey}: who and what has an index of its own. */
    private final Set<String> names = new HashSet<>();

    private FoundTags(List<Entry> entries, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        entries.forEach(this::addNames);
    }

    /** The same documents with what was found. */
    static List<Entry> add(List<Entry> entries, Vocabulary vocabulary) {
        FoundTags tags = new FoundTags(entries, vocabulary);
        List<List<TermCount>> chosen = new TermChooser()
                .choose(entries.stream().map(e -> e.subjects().terms()).toList(), tags::isOther);
        List<Entry> tagged = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            tagged.add(tags.with(entries.get(i), chosen.get(i)));
        }
        return tagged;
    }

    private void addNames(Entry entry) {
        NamesFound found = entry.subjects().names();
        Stream<String> named = Stream.of(found.people(), found.places(), found.organisations())
                .flatMap(List::stream)
                .map(Named::name);
        Stream.of(named, entry.source().stream(), entry.authors().stream())
                .flatMap(all -> all)
                .map(TermKey::of)
                .forEach(names::add);
    }

    private boolean isOther(String key) {
        return names.contains(key) || vocabulary.ignores(key);
    }

    private Entry with(Entry entry, List<TermCount> terms) {
        Set<String> known = new HashSet<>();
        entry.tags().forEach(tag -> known.add(NameKey.of(tag)));
        List<String> tags = new ArrayList<>(entry.tags());
        terms.stream()
                .map(term -> vocabulary.preferred(term.term()))
                .filter(term -> known.add(NameKey.of(term)))
                .forEach(tags::add);
        return entry.with(entry.source(), tags, entry.given(), tags.size() - entry.tags().size());
    }
}
