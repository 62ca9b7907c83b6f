package org.lantai.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantai.subjects.Entry;
import org.lantai.subjects.names.NamesFinder;
import org.lantai.subjects.names.NamesFound;
import org.lantai.subjects.names.NamesFound.Named;
import org.lantai.subjects.terms.TermKey;

/**
 * Takes out of the people of an archive who is a place of it by its bare name, as the river 柏溪 is where another text has
 * 柏溪县. Somebody of whom any text prints an office or a trade stays.
 */
final class MistakenPeople {
    /** By {@link TermKey}: the bare names of all places that nobody with an office is called by. */
    private final Set<String> places;

    private MistakenPeople(List<Entry> entries) {
        places = entries.stream()
                .flatMap(e -> e.subjects().names().places().stream())
                .map(place -> NamesFinder.bareName(TermKey.of(place.name())))
                .collect(Collectors.toCollection(HashSet::new));
        entries.stream()
                .flatMap(e -> e.subjects().names().people().stream())
                .filter(person -> !person.details().isEmpty())
                .forEach(person -> places.remove(TermKey.of(person.name())));
    }

    /** The same documents without them. */
    static List<Entry> remove(List<Entry> entries) {
        MistakenPeople mistaken = new MistakenPeople(entries);
        return entries.stream().map(mistaken::without).toList();
    }

    private Entry without(Entry entry) {
        NamesFound names = entry.subjects().names();
        return names.people().stream().anyMatch(this::isPlace)
                ? entry.withSubjects(entry.subjects()
                        .withNames(new NamesFound(people(names), names.places(), names.organisations())))
                : entry;
    }

    private List<Named> people(NamesFound names) {
        return names.people().stream().filter(person -> !isPlace(person)).toList();
    }

    private boolean isPlace(Named person) {
        return places.contains(TermKey.of(person.name()));
    }
}
