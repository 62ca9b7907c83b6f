package org.lantai.catalog;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordSplitter;
import org.lantai.subjects.Entry;
import org.lantai.subjects.TagOrigin;
import org.lantai.subjects.dates.TimeNamed;
import org.lantai.subjects.names.NamesFinder;
import org.lantai.subjects.names.NamesFound;
import org.lantai.subjects.names.NamesFound.Named;
import org.lantai.subjects.terms.TermCount;
import org.lantai.subjects.terms.TermKey;
import org.lantai.text.Chars;

/**
 * By what a document is known among others.
 *
 * @param tags those that the archivist, the page or the vocabulary gave it
 * @param names people, counties and what lies in them, organisations, terms: few documents of different matters share them
 * @param broad countries, provinces, large cities and organs of the state, which documents of any matter name
 * @param words rare words of its headline and of how it begins
 * @param days the days that it is about
 */
record Traits(Set<String> tags, Set<String> names, Set<String> broad, Set<String> words, Set<LocalDate> days) {
    /** Words that texts of every matter have cost less, in nats. */
    private static final float RARE = 10.5f;

    private static final WordSplitter SPLITTER = new WordSplitter();

    static Traits of(Entry entry) {
        NamesFound found = entry.subjects().names();
        Set<String> broad = Stream.concat(
                        found.places().stream().filter(NamesFinder::isBroad),
                        found.organisations().stream().filter(o -> NamesFinder.isNationwide(o.name())))
                .map(Named::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> tags = new LinkedHashSet<>(entry.tags(TagOrigin.GIVEN));
        tags.addAll(entry.tags(TagOrigin.VOCABULARY));
        tags.removeAll(broad);
        return new Traits(tags, names(entry, broad, tags), broad, words(entry), days(entry));
    }

    private static Set<String> names(Entry entry, Set<String> broad, Set<String> tags) {
        NamesFound found = entry.subjects().names();
        Set<String> names = Stream.of(
                        Stream.of(found.people(), found.places(), found.organisations())
                                .flatMap(List::stream)
                                .map(Named::name),
                        entry.tags(TagOrigin.FOUND).stream(),
                        entry.subjects().terms().stream().map(TermCount::term))
                .flatMap(all -> all)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.removeAll(broad);
        names.removeAll(tags);
        return names;
    }

    private static Set<String> words(Entry entry) {
        Set<String> words = new LinkedHashSet<>();
        String text = TermKey.of(entry.title()) + "\n" + TermKey.of(entry.excerpt());
        for (int from = 0; from < text.length(); from++) {
            int to = from;
            while (to < text.length() && Chars.isHan(text.charAt(to))) {
                to++;
            }
            addRare(text, from, to, words);
            from = to;
        }
        return words;
    }

    private static void addRare(String text, int from, int to, Set<String> words) {
        WordSplitter.Words split = SPLITTER.split(text, from, to);
        for (int i = 0; i < split.count(); i++) {
            boolean named =
                    split.kind(i) == WordKind.NOUN || split.kind(i) == WordKind.NAME || split.kind(i) == WordKind.VERB;
            boolean long2 = split.start(i + 1) - split.start(i) >= 2;
            if (named && long2 && split.cost(i) >= RARE) {
                words.add(text.substring(from + split.start(i), from + split.start(i + 1)));
            }
        }
    }

    private static Set<LocalDate> days(Entry entry) {
        return entry.subjects().dates().stream()
                .filter(time -> time.from().equals(time.to()))
                .map(TimeNamed::from)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All by which documents are looked up. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(names);
        all.addAll(words);
        return all;
    }
}
