package org.lantai.render.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexTerm;
import org.lantai.subjects.Entry;

/** What stands in the same documents. */
public final class Companionship {
    private static final int MOST = 10;

    /** A document with more of a kind is a list, which tells of none who belongs to whom, and each would be set beside each. */
    static final int MOST_TOGETHER = 300;

    /** Sources say who published, not what it is about. */
    private static final List<Facet> FACETS = List.of(Facet.TAGS, Facet.PEOPLE, Facet.PLACES, Facet.ORGANISATIONS);

    /** By facet and the key of a document what it has; only looked up, never walked. */
    private final Map<Facet, Map<String, List<IndexTerm>>> byDocument = new EnumMap<>(Facet.class);

    public Companionship(Catalog catalog) {
        for (Facet facet : FACETS) {
            Map<String, List<IndexTerm>> documents = new HashMap<>();
            facet.tags(catalog)
                    .forEach(tag -> tag.entries()
                            .forEach(entry -> documents
                                    .computeIfAbsent(entry.key(), key -> new ArrayList<>())
                                    .add(tag)));
            documents.values().removeIf(together -> together.size() > MOST_TOGETHER);
            byDocument.put(facet, documents);
        }
    }

    /** A name and how many documents it shares. */
    record Companion(IndexTerm tag, int shared) {
        Companion with(int more) {
            return new Companion(tag, shared + more);
        }

        /** Shared documents count, and more so when the other has few besides. */
        double closeness() {
            return (double) shared * shared / tag.entries().size();
        }
    }

    static List<Facet> facets() {
        return FACETS;
    }

    /** What stands most closely with something, closest first. Of many documents a single common one tells nothing. */
    List<Companion> of(Facet facet, IndexTerm tag, Facet others) {
        Map<String, List<IndexTerm>> documents = byDocument.getOrDefault(others, Map.of());
        Map<String, Companion> shared = new HashMap<>();
        for (Entry entry : tag.entries()) {
            documents
                    .getOrDefault(entry.key(), List.of())
                    .forEach(other ->
                            shared.merge(other.label(), new Companion(other, 1), (a, b) -> a.with(b.shared())));
        }
        int least = tag.entries().size() > 4 ? 2 : 1;
        return shared.values().stream()
                .filter(c -> c.shared() >= least)
                .filter(c -> facet != others || !c.tag().label().equals(tag.label()))
                .sorted(Comparator.comparingDouble((Companion c) -> -c.closeness())
                        .thenComparing(c -> c.tag().label()))
                .limit(MOST)
                .toList();
    }
}
