package org.lantai.catalog;

import java.util.List;
import java.util.Map;
import org.lantai.subjects.Entry;

/**
 * What stands between documents.
 *
 * @param neighbours for the key of each document that has any, its neighbours
 */
public record Relations(Map<String, Neighbours> neighbours) {
    /** Of documents that have nothing to do with each other. */
    public static final Relations NONE = new Relations(Map.of());

    public Relations {
        neighbours = Map.copyOf(neighbours);
    }

    /** The neighbours of a document. */
    public Neighbours of(Entry entry) {
        return neighbours.getOrDefault(entry.key(), Neighbours.NONE);
    }

    /**
     * The neighbours of one document.
     *
     * @param event other reports of the same event: headlines nearly the same within days, nearest first
     * @param related others of its matter, nearest first, none of the former
     */
    public record Neighbours(List<Entry> event, List<Related> related) {
        static final Neighbours NONE = new Neighbours(List.of(), List.of());

        public Neighbours {
            event = List.copyOf(event);
            related = List.copyOf(related);
        }
    }

    /**
     * A document of the same matter.
     *
     * @param entry the document
     * @param shared what both have: tags, names, terms, or words of their headlines; rarest first, at most three
     */
    public record Related(Entry entry, List<String> shared) {
        public Related {
            shared = List.copyOf(shared);
        }
    }
}
