package org.lantai.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lantai.ledger.Permalinks.Tombstone;
import org.lantai.model.DocumentId;

/** Which documents that were promised are not shown now, and what is there in their place. */
final class Withdrawals {
    private final LedgerFacts facts;
    private final WitnessIds witnesses;
    private final Map<String, Set<String>> digests = new HashMap<>();
    private final Map<String, Set<DocumentId>> byDigest = new HashMap<>();
    /** Only this one is walked. */
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
        byDigest.computeIfAbsent(capture.digest(), d -> new HashSet<>()).add(capture.id());
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
     * @param hidden the ids of those that are withheld
     */
    List<Tombstone> tombstones(ShownDocuments shown, Set<String> hidden) {
        Map<DocumentId, Row> last = new TreeMap<>();
        for (Row row : facts.promises()) {
            if (row.kind() == PromiseKind.DOCUMENT) {
                DocumentId id = new DocumentId(row.name());
                if (!shown.has(id)) {
                    last.put(id, row);
                }
            }
        }
        return last.entrySet().stream()
                .map(e -> tombstone(
                        e.getKey(),
                        e.getValue(),
                        shown,
                        hidden.contains(e.getValue().name())))
                .toList();
    }

    private Tombstone tombstone(DocumentId id, Row row, ShownDocuments shown, boolean hidden) {
        if (hidden) {
            return new Tombstone(id, row.label(), true);
        }
        Optional<DocumentId> whole =
                Optional.ofNullable(shown.byKey().get(row.key())).or(() -> ofCaptures(id, shown));
        Optional<DocumentId> copy = whole.isPresent()
                ? Optional.empty()
                : witnesses.copy(id, shown.byKey()).or(() -> ofFormerCaptures(id, shown));
        return new Tombstone(id, row.label(), false, whole, copy);
    }

    private Optional<DocumentId> ofCaptures(DocumentId id, ShownDocuments shown) {
        return digests(id)
                .flatMap(digest -> Stream.ofNullable(shown.byCapture().get(digest)))
                .sorted()
                .findFirst();
    }

    /** A document that is shown and once had one of its captures: an article of which a page is lost. */
    private Optional<DocumentId> ofFormerCaptures(DocumentId id, ShownDocuments shown) {
        return digests(id)
                .flatMap(digest -> byDigest.getOrDefault(digest, Set.of()).stream())
                .filter(shown.ids()::contains)
                .sorted()
                .findFirst();
    }

    private Stream<String> digests(DocumentId id) {
        return digests.getOrDefault(id.value(), Set.of()).stream();
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
        withdrawn.keySet().stream().filter(id -> !now.contains(id)).forEach(id -> added.add(new Fact.Restored(id)));
        return added;
    }
}
