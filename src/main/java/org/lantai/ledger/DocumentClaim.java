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
 * @param parts the pages of an article that goes over several, its own among them
 * @param label its title
 * @param shown whether it is in the archive; what is withheld keeps its id, but is promised no new one
 */
record DocumentClaim(
        String key,
        List<String> formerKeys,
        Optional<DocumentId> byHand,
        List<Capture> captures,
        List<Capture> parts,
        String label,
        boolean shown) {
    DocumentClaim {
        formerKeys = List.copyOf(formerKeys);
        captures = List.copyOf(captures);
        parts = List.copyOf(parts);
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

    /** All captures that its text has. */
    Stream<Capture> all() {
        return Stream.concat(captures.stream(), parts.stream()).distinct();
    }

    /** All that it was ever known by. */
    Stream<String> keys() {
        return Stream.concat(Stream.of(key), formerKeys.stream());
    }
}
