package org.lantai.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.model.DocumentId;
import org.lantai.subjects.sketch.TextMark;

/**
 * A document that needs an id.
 *
 * @param key what it is known by
 * @param formerKeys what it may have been known by before, likeliest first
 * @param byHand the id that the archivist says it has
 * @param captures what it was made of, that of its text first
 * @param label its title
 * @param shown whether it is in the archive; what is withheld keeps its id, but is promised no new one
 */
record DocumentClaim(
        String key,
        List<String> formerKeys,
        Optional<DocumentId> byHand,
        List<Capture> captures,
        String label,
        boolean shown) {
    DocumentClaim {
        formerKeys = List.copyOf(formerKeys);
        captures = List.copyOf(captures);
    }

    /**
     * One of its captures, as the ledger writes it down.
     *
     * @param digest SHA-256 over its bytes with unified line ends
     * @param mark what its text is told by
     * @param file where it is kept
     * @param address its address as given; empty where none is known
     */
    record Capture(String digest, TextMark mark, String file, String address) {
        Fact.Captured of(DocumentId id) {
            return new Fact.Captured(id, digest, mark, LedgerColumns.clean(file), LedgerColumns.clean(address));
        }
    }

    /** All that it was ever known by. */
    Stream<String> keys() {
        return Stream.concat(Stream.of(key), formerKeys.stream());
    }
}
