package org.lantai.render.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.subjects.Entry;

/** The dated ones of documents that are listed in their order, and which of them stands before and behind which. */
final class Succession {
    private record Place(List<Entry> list, int number) {
        Optional<Entry> at(int step) {
            int place = number + step;
            return place < 0 || place >= list.size() ? Optional.empty() : Optional.of(list.get(place));
        }
    }

    /** Only looked up, never walked. */
    private final Map<String, Place> places = new HashMap<>();

    /** Adds a list; no document stands in two. */
    void add(List<Entry> entries) {
        List<Entry> dated = entries.stream().filter(e -> e.date().isPresent()).toList();
        for (int i = 0; i < dated.size(); i++) {
            places.put(dated.get(i).key(), new Place(dated, i));
        }
    }

    /** Whether it stands in one of the lists, with its date. */
    boolean holds(Entry entry) {
        return places.containsKey(entry.key());
    }

    /** The document so many steps behind another one of its list, or before it where they are less than 0. */
    Optional<Entry> from(Entry entry, int steps) {
        return Optional.ofNullable(places.get(entry.key())).flatMap(place -> place.at(steps));
    }
}
