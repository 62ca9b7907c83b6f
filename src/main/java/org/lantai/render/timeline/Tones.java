package org.lantai.render.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.catalog.SourceGroup;
import org.lantai.subjects.Entry;

/** The tones of the timeline picture: one for each of the sources with most documents, one for all others. */
final class Tones {
    /** More than five quiet tones are no longer told apart, by eyes that see fewer colours least of all. */
    private static final int MOST = 5;

    static final int OTHERS = 0;

    private final List<String> sources;
    /** Only looked up, never walked. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param sources those with most documents first */
    Tones(List<SourceGroup> sources) {
        this.sources = sources.stream().map(SourceGroup::name).limit(MOST).toList();
        for (int i = 0; i < this.sources.size(); i++) {
            numbers.put(this.sources.get(i), i + 1);
        }
    }

    /** The sources that have a tone of their own, in the order of their numbers from 1. */
    List<String> sources() {
        return sources;
    }

    /** How many tones there are with that of the others. */
    int count() {
        return sources.size() + 1;
    }

    int of(Entry entry) {
        return entry.source().map(this::of).orElse(OTHERS);
    }

    int of(String source) {
        return numbers.getOrDefault(source, OTHERS);
    }
}
