package org.lantai.witness;

import java.util.List;
import java.util.Map;

/**
 * What tells captures of one article beside their addresses and bytes.
 *
 * @param texts reads their texts
 * @param rulings what the archivist says of them
 * @param keys the key of each document that has been promised an id, by the id
 */
public record Evidence(Texts texts, List<Ruling> rulings, Map<String, String> keys) {
    /** Nothing but addresses and bytes. */
    public static final Evidence NONE = new Evidence(Texts.NONE, List.of(), Map.of());

    public Evidence {
        rulings = List.copyOf(rulings);
        keys = Map.copyOf(keys);
    }
}
