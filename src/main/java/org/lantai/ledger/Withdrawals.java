package org.lantai.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lantai.ledger.Permalinks.Tombstone;
import org.lantai.model.DocumentId;

/** Which documents that were promised are not shown now, and what is there in their place. */
final class Withdrawals {
    private final LedgerFacts facts;
    private final WitnessIds witnesses;
    private final Map<String, Set<String>> digests = new TreeMap<>();
    private final Map<String, Set<DocumentId>> byDigest = new TreeMap<>();
    private final Map<DocumentId, Withdrawal> withdrawn = new TreeMap<>();

    /** @param facts the ledger with the promises of this build */
    Withdrawals(LedgerFacts facts) {
        this.facts = facts;
        this.witnesses = new WitnessIds(facts.promises());
        facts.all(Fact.Captured.class).forEach(this::follow);
        facts.others().forEach(this::follow);
    }

    private void follow(Fact.Captured capture) {
        digests.computeIfAbsent(capture.id().value(), id -> new HashSet<>()).add(capture.digest());
        byDigest.computeIfAbsent(capture.digest(), d -> new TreeSet<>()).add(capture.id());
    }

    private void follow(Fact fact) {
        if (fact instanceof Fact.Withdrawn gone) {
            withdrawn.put(gone.id(), gone.reason());
        } else if (fact instanceof Fact.Restored back) {
            withdrawn.remove(back.id());
        }
    }

    /**
     * What is left of each document that is not shown.
     *
     * @param shown the documents, by the keys of themselves and of all that is shown with them
     * @param own the ids of captures that have pages of their own
     * @param captures the documents by the digests of what they are made of
     * @param hidden the ids of those that are withheld
     */
    List<Tombstone> tombstones(
            Map<String, DocumentId> shown,
            Collection<DocumentId> own,
            Map<String, DocumentId> captures,
            Set<String> hidden) {
        Map<DocumentId, Row> last = new TreeMap<>();
        facts.promises().stream()
                .filter(row -> row.kind() == PromiseKind.DOCUMENT)
                .forEach(row -> last.put(new DocumentId(row.name()), row));
        last.keySet().removeAll(Set.copyOf(shown.values()));
        last.keySet().removeAll(Set.copyOf(own));
        return last.entrySet().stream()
                .map(e -> tombstone(e.getKey(), e.getValue(), shown, captures, hidden))
                .toList();
    }

    private Tombstone tombstone(
            DocumentId id,
            Row row,
            Map<String, DocumentId> shown,
            Map<String, DocumentId> captures,
            Set<String> hidden) {
        boolean isHidden = hidden.contains(id.value());
        Optional<DocumentId> whole = Optional.ofNullable(shown.get(row.key())).or(() -> ofCaptures(id, captures));
        Optional<DocumentId> copy = witnesses
                .copy(id, shown)
                .or(() -> ofFormerCaptures(id, shown))
                .filter(other -> !isHidden && whole.isEmpty());
        return new Tombstone(id, row.label(), isHidden, whole.filter(other -> !isHidden), copy);
    }

    private Optional<DocumentId> ofCaptures(DocumentId id, Map<String, DocumentId> captures) {
        return digests.getOrDefault(id.value(), Set.of()).stream()
                .flatMap(digest -> Stream.ofNullable(captures.get(digest)))
                .sorted()
                .findFirst();
    }

    /** A document that is shown and once had one of its captures: an article of which a page is lost. */
    private Optional<DocumentId> ofFormerCaptures(DocumentId id, Map<String, DocumentId> shown) {
        return digests.getOrDefault(id.value(), Set.of()).stream()
                .flatMap(digest -> byDigest.getOrDefault(digest, Set.of()).stream())
                .filter(shown::containsValue)
                .sorted()
                .findFirst();
    }

    /** Those of the tombstones that the ledger does not know for withdrawn, or whose text is gone only now. */
    List<Tombstone> fresh(List<Tombstone> stones) {
        return stones.stream().filter(this::isFresh).toList();
    }

    private boolean isFresh(Tombstone stone) {
        Withdrawal before = withdrawn.get(stone.id());
        return before == null || (before == Withdrawal.JOINED && stone.reason() == Withdrawal.MISSING);
    }

    /** What the ledger has to remember of that. */
    List<Fact> newFacts(List<Tombstone> stones) {
        List<Fact> added = new ArrayList<>();
        fresh(stones).forEach(stone -> added.add(new Fact.Withdrawn(stone.id(), stone.reason())));
        Set<DocumentId> now = new HashSet<>(stones.stream().map(Tombstone::id).toList());
        withdrawn.keySet().stream()
                .filter(id -> !now.contains(id))
                .sorted()
                .forEach(id -> added.add(new Fact.Restored(id)));
        return added;
    }
}
