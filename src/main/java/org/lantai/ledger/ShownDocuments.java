package org.lantai.ledger;

import java.util.Map;
import java.util.Set;
import org.lantai.model.DocumentId;

/**
 * The documents that a site shows.
 *
 * @param byKey by the keys of themselves and of all that is shown with them
 * @param byCapture by the digests of what they are made of
 * @param ids all of them
 * @param own the ids of captures that have pages of their own
 */
record ShownDocuments(
        Map<String, DocumentId> byKey, Map<String, DocumentId> byCapture, Set<DocumentId> ids, Set<DocumentId> own) {
    ShownDocuments {
        byKey = Map.copyOf(byKey);
        byCapture = Map.copyOf(byCapture);
        ids = Set.copyOf(ids);
        own = Set.copyOf(own);
    }

    ShownDocuments(Map<String, DocumentId> byKey, Map<String, DocumentId> byCapture, Map<String, DocumentId> own) {
        this(byKey, byCapture, Set.copyOf(byKey.values()), Set.copyOf(own.values()));
    }

    /** Whether something stands at the address of an id. */
    boolean has(DocumentId id) {
        return ids.contains(id) || own.contains(id);
    }
}
