package org.lantai.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexTerm;
import org.lantai.ledger.Permalinks.Tombstone;
import org.lantai.model.DocumentId;
import org.lantai.model.Hiding;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.text.Fold;

/** Promises addresses to everything in one catalog. */
final class Promiser {
    private static final Comparator<Claim> BY_LABEL = Comparator.comparing(Claim::label);

    private final LedgerFacts facts;
    private final Catalog catalog;
    private final DocumentIds documents;
    private final Map<Facet, Registry> names = new EnumMap<>(Facet.class);
    private final List<Fact> added = new ArrayList<>();

    Promiser(LedgerFacts facts, Catalog catalog) {
        this.facts = facts;
        this.catalog = catalog;
        this.documents = new DocumentIds(new KnownDocuments(facts));
    }

    /** The addresses, and what they add to the ledger. */
    Permalinks permalinks() {
        documents.give(DocumentClaims.of(catalog));
        for (Facet facet : Facet.values()) {
            Registry registry = new Registry(PromiseKind.of(facet), facts.promises());
            registry.give(claims(facet.tags(catalog)), (claim, taken) -> Slug.of(claim.label(), taken));
            names.put(facet, registry);
        }
        WitnessIds witnesses = new WitnessIds(facts.promises());
        Map<String, String> joined = witnesses.joined(catalog, documents.given());
        added.addAll(documents.newFacts());
        added.addAll(witnesses.newRows(catalog, joined, documents.given()));
        names.values().forEach(registry -> added.addAll(registry.newFacts()));
        return permalinks(joined);
    }

    /** What has to be written into the ledger, in the order of promising. */
    List<Fact> newFacts() {
        return List.copyOf(added);
    }

    /** The documents of which nothing is to be left to read, not even a headline. */
    Set<DocumentId> erased() {
        Set<DocumentId> erased = new HashSet<>();
        catalog.hidden().stream()
                .filter(entry -> entry.hiding() == Hiding.COMPLETELY)
                .flatMap(entry -> Stream.ofNullable(documents.given().get(entry.key())))
                .forEach(id -> erased.add(new DocumentId(id)));
        return erased;
    }

    private Permalinks permalinks(Map<String, String> joined) {
        Map<String, DocumentId> shown = new HashMap<>();
        Map<String, DocumentId> own = new HashMap<>();
        Map<String, DocumentId> captures = new HashMap<>();
        for (Entry entry : catalog.entries()) {
            DocumentId id = new DocumentId(joined.getOrDefault(entry.key(), required(documents.given(), entry.key())));
            List<Entry> witnesses = WitnessIds.of(entry, catalog);
            Stream.concat(Stream.of(entry), witnesses.stream()).forEach(capture -> {
                keys(capture).forEach(key -> shown.put(key, id));
                DocumentClaims.captures(capture, catalog).forEach(c -> captures.putIfAbsent(c.digest(), id));
                if (!witnesses.isEmpty()) {
                    own.put(capture.key(), new DocumentId(required(documents.given(), capture.key())));
                }
            });
        }
        return permalinks(shown, own, new ShownDocuments(shown, captures, own), facts.with(added));
    }

    /** @param now the ledger with what is promised */
    private Permalinks permalinks(
            Map<String, DocumentId> documents, Map<String, DocumentId> own, ShownDocuments shown, LedgerFacts now) {
        Withdrawals withdrawals = new Withdrawals(now);
        Set<DocumentId> erased = erased();
        List<Tombstone> stones = withdrawals.tombstones(shown, hidden()).stream()
                .map(stone -> erased.contains(stone.id()) ? stone.withoutTitle() : stone)
                .toList();
        List<Tombstone> fresh = facts.isFormer() ? List.of() : withdrawals.fresh(stones);
        added.addAll(withdrawals.newFacts(stones));
        return new Permalinks(documents, own, slugs(), stones, fresh, deserted(now));
    }

    private Set<String> hidden() {
        Set<String> hidden = new HashSet<>();
        catalog.hidden()
                .forEach(entry ->
                        Optional.ofNullable(documents.given().get(entry.key())).ifPresent(hidden::add));
        return hidden;
    }

    private Map<Facet, Map<String, String>> slugs() {
        Map<Facet, Map<String, String>> slugs = new EnumMap<>(Facet.class);
        names.forEach((facet, registry) -> slugs.put(
                facet,
                facet.tags(catalog).stream()
                        .collect(Collectors.toMap(
                                IndexTerm::label, tag -> required(registry.given(), Fold.key(tag.label()))))));
        return slugs;
    }

    /** The slugs that were promised for an index and lead to nothing it holds. */
    private List<Permalinks.Deserted> deserted(LedgerFacts now) {
        List<Permalinks.Deserted> deserted = new ArrayList<>();
        names.forEach(
                (facet, registry) -> deserted.addAll(deserted(now, facet, facet.tags(catalog), registry.given())));
        return deserted;
    }

    private static List<Permalinks.Deserted> deserted(
            LedgerFacts now, Facet facet, List<IndexTerm> tags, Map<String, String> given) {
        Map<String, Row> last = new TreeMap<>();
        now.promises().stream()
                .filter(row -> row.kind() == PromiseKind.of(facet))
                .forEach(row -> last.put(row.name(), row));
        last.keySet().removeAll(given.values());
        Map<String, String> labels = new HashMap<>();
        tags.forEach(tag -> tag.variants().forEach(name -> labels.putIfAbsent(NameKey.of(name), tag.label())));
        tags.forEach(tag -> labels.put(NameKey.of(tag.label()), tag.label()));
        return last.values().stream()
                .map(row -> new Permalinks.Deserted(
                        facet, row.name(), row.label(), Optional.ofNullable(labels.get(NameKey.of(row.key())))))
                .toList();
    }

    private static List<Claim> claims(List<IndexTerm> names) {
        return names.stream()
                .map(name -> new Claim(Fold.key(name.label()), folded(name.variants()), name.label()))
                .sorted(BY_LABEL)
                .toList();
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(Fold::key).toList();
    }

    /** The keys of a document and of its parts. */
    private Stream<String> keys(Entry entry) {
        return Stream.concat(
                Stream.of(entry.key()), DocumentClaims.parts(entry, catalog).map(Entry::key));
    }

    private static String required(Map<String, String> names, String key) {
        String name = names.get(key);
        if (name == null) {
            throw new IllegalStateException("nothing was promised to " + key);
        }
        return name;
    }
}
