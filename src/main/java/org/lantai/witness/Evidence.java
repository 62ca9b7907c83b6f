package org.lantai.witness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.model.DocumentId;
import org.lantai.subjects.Entry;

/**
 * What tells captures of one article beside their addresses and bytes.
 *
 * @param texts reads their texts
 * @param rulings what the archivist says of them
 * @param keys the key of each document that has been promised an id, by the id
 * @param published which captures these documents were made of
 */
public record Evidence(Texts texts, List<Ruling> rulings, Map<String, String> keys, PublishedAs published) {
    /** Nothing but addresses and bytes. */
    public static final Evidence NONE = new Evidence(Texts.NONE, List.of(), Map.of());

    public Evidence {
        rulings = List.copyOf(rulings);
        keys = Map.copyOf(keys);
    }

    /** Where the ledger remembers no captures. */
    public Evidence(Texts texts, List<Ruling> rulings, Map<String, String> keys) {
        this(texts, rulings, keys, PublishedAs.NOTHING);
    }

    /** The document that a capture is of by the word of the archivist, else by what was published. */
    Optional<String> id(Entry capture) {
        return capture.id().map(DocumentId::value).or(() -> published.id(capture.origin()));
    }
}
