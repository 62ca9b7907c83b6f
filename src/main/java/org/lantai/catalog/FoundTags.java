package org.lantai.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantai.subjects.Entry;
import org.lantai.subjects.names.NamesFound;
import org.lantai.subjects.names.NamesFound.Named;
import org.lantai.subjects.terms.TermChooser;
import org.lantai.subjects.terms.TermCount;
import org.lantai.subjects.terms.TermKey;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.subjects.vocabulary.Vocabulary;

/** Adds to documents the tags that are found by looking at all of them. */
final class FoundTags {
    private final Vocabulary vocabulary;
    /** By {@link TermKey}: who and what has an index of its own. */
    private final Set<String> names = new HashSet<>();

    private final Set<String> people = new HashSet<>();

    private FoundTags(List<Entry> entries, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.names().map(TermKey::of).forEach(this::addParts);
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
        Stream.concat(found.people().stream().map(Named::name), entry.authors().stream())
                .map(TermKey::of)
                .forEach(this::addPerson);
        Stream.concat(found.places().stream(), found.organisations().stream())
                .map(Named::name)
                .map(TermKey::of)
                .forEach(this::addParts);
        entry.source().map(TermKey::of).ifPresent(names::add);
    }

    /** A person is also called by the family name with a title, and by the given name. */
    private void addPerson(String name) {
        people.add(name);
        if (name.length() == 3) {
            names.add(name.substring(1));
        }
    }

    /** Where 清漪江 and 文化和旅游局 have names, their beginnings and ends 清漪 and 旅游局 are no terms besides. */
    private void addParts(String name) {
        names.add(name);
        for (int length = 2; length < name.length(); length++) {
            names.add(name.substring(0, length));
            names.add(name.substring(name.length() - length));
        }
    }

    private boolean isOther(String key) {
        boolean person = IntStream.rangeClosed(2, key.length())
                .anyMatch(end ->
                        people.contains(key.substring(0, end)) || people.contains(key.substring(key.length() - end)));
        return person || names.contains(key) || vocabulary.ignores(key);
    }

    private Entry with(Entry entry, List<TermCount> terms) {
        Set<String> known = new HashSet<>();
        entry.tags().forEach(tag -> known.add(NameKey.of(tag)));
        List<String> tags = new ArrayList<>(entry.tags());
        terms.stream()
                .map(term -> vocabulary.preferred(term.term()))
                .filter(term -> known.add(NameKey.of(term)))
                .forEach(tags::add);
        return entry.with().tags(tags).found(tags.size() - entry.tags().size()).build();
    }
}
