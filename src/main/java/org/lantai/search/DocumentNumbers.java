package org.lantai.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.ledger.Permalinks;
import org.lantai.ledger.Promises;
import org.lantai.model.DocumentId;
import org.lantai.subjects.Entry;

/**
 * The numbers of documents in the index: their places in the ledger. Since the ledger only grows, a document keeps its
 * number whatever is added or withdrawn.
 */
final class DocumentNumbers {
    private final Permalinks permalinks;
    /** Only looked up, never walked. */
    private final Map<DocumentId, Integer> numbers = new HashMap<>();

    DocumentNumbers(Promises promises) {
        this.permalinks = promises.permalinks();
        List<DocumentId> ids = promises.ledger().documents();
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
    }

    int of(Entry entry) {
        return of(permalinks.of(entry));
    }

    int of(DocumentId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("not in the ledger: " + id);
        }
        return number;
    }

    /** One more than the greatest number. */
    int size() {
        return numbers.size();
    }
}
