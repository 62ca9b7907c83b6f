package org.lantai.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantai.model.DocumentId;

/**
 * Gives documents their ids, keeping every promise. A document that was promised one is found again by what tells most,
 * in this order, each for all documents before the next:
 *
 * <ol>
 *   <li>the archivist's word ({@code id} in a sidecar);
 *   <li>one of its captures, byte for byte but for line ends, at an address it had: the same document, untouched;
 *   <li>one of its captures: its address was corrected, added or taken away. Before the address, since of two documents
 *       whose addresses were exchanged by mistake each must keep its own text;
 *   <li>its address, where the text is not another one: it was captured again;
 *   <li>an address it had before, likewise; of several that had one in common, first the one with the headline that was
 *       promised;
 *   <li>its file, where the text is nearly the same: it was edited.
 * </ol>
 *
 * Everything else gets an id that was never promised. No two documents ever share one.
 */
final class DocumentIds {
    private final KnownDocuments known;
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Fact> newFacts = new ArrayList<>();

    DocumentIds(KnownDocuments known) {
        this.known = known;
    }

    /** Gives all documents their ids; where two want one, the earlier in the list gets it. */
    void give(List<DocumentClaim> claims) {
        give(claims, claim -> claim.byHand().stream().map(DocumentId::value));
        give(claims, known::ofCaptureAndAddress);
        give(claims, known::ofCapture);
        give(claims, known::ofKey);
        give(claims, claim -> known.ofFormerKeys(claim).filter(id -> known.hasHeadline(id, claim)));
        give(claims, known::ofFormerKeys);
        give(claims, known::ofFile);
        open(claims).filter(DocumentClaim::shown).forEach(claim -> give(claim, coin(claim)));
        claims.forEach(this::note);
    }

    /** The id of each document that has one, by its key; a view, since it is asked for each of them. */
    Map<String, String> given() {
        return Collections.unmodifiableMap(given);
    }

    /** What has to be written into the ledger, in the order of promising. */
    List<Fact> newFacts() {
        return List.copyOf(newFacts);
    }

    private void give(List<DocumentClaim> claims, Function<DocumentClaim, Stream<String>> wanted) {
        open(claims)
                .toList()
                .forEach(claim -> wanted.apply(claim)
                        .filter(id -> known.knows(id) && !taken.contains(id))
                        .findFirst()
                        .ifPresent(id -> give(claim, id)));
    }

    private Stream<DocumentClaim> open(List<DocumentClaim> claims) {
        return claims.stream().filter(claim -> !given.containsKey(claim.key()));
    }

    private void give(DocumentClaim claim, String id) {
        given.put(claim.key(), id);
        taken.add(id);
        if (!known.holds(id, claim.key())) {
            Row row = new Row(PromiseKind.DOCUMENT, id, claim.key(), claim.label());
            newFacts.add(known.knows(id) ? new Fact.Renamed(row) : row);
        }
    }

    private String coin(DocumentClaim claim) {
        int attempt = 0;
        while (isUsed(DocumentId.derive(claim.key(), attempt).value())) {
            attempt++;
        }
        return DocumentId.derive(claim.key(), attempt).value();
    }

    private boolean isUsed(String id) {
        return known.knows(id) || taken.contains(id);
    }

    /** Writes down what the document is made of, as far as the ledger does not have it. */
    private void note(DocumentClaim claim) {
        Optional.ofNullable(given.get(claim.key()))
                .map(DocumentId::new)
                .ifPresent(id -> claim.all()
                        .map(capture -> capture.of(id))
                        .filter(fact -> !known.has(fact))
                        .forEach(newFacts::add));
    }
}
