package org.lantai.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantai.subjects.Entry;
import org.lantai.witness.PublishedAs;

/** Tells of a capture whether a published document was made of it. */
final class PublishedCaptures {
    private final PublishedAs published;
    /** The keys of documents of which the ledger does not remember what they were made of. */
    private final Set<String> unremembered;

    /**
     * @param keys the key of each document that has been promised an id, by the id
     * @param published which captures these documents were made of
     */
    PublishedCaptures(Map<String, String> keys, PublishedAs published) {
        this.published = published;
        this.unremembered = keys.entrySet().stream()
                .filter(promise -> !published.remembers(promise.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /**
     * Whether this very capture was published. A ledger that does not remember captures knows those without an address by
     * their digest; of the others it is believed, though an error page may have come to the address since.
     */
    boolean holds(Entry capture) {
        return published.id(capture.origin()).isPresent()
                || unremembered.contains(capture.key())
                || unremembered.contains("sha256:" + capture.origin().sha256());
    }
}
