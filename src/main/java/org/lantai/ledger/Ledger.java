package org.lantai.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexTerm;
import org.lantai.disk.Disk;
import org.lantai.model.DocumentId;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.text.Fold;
import org.lantai.witness.Witness;

/**
 * {@code content/permalinks.tsv}: every name in a URL that was ever promised, and what to. A tab-separated UTF-8 file
 * with the columns {@code kind}, {@code name}, {@code key} and {@code label}; {@code kind} is {@code document}, {@code
 * witness}, {@code tag}, {@code person}, {@code place}, {@code organisation} or {@code source}. It is kept in version
 * control and only ever grows: rows are never changed, reordered or
 * removed.
 *
 * <p>What it says goes before any derivation. How names are given is written down in {@link Registry}; besides,
 *
 * <ul>
 *   <li>a document without a URL is known by the digest of its bytes. When it gains a URL later (a sidecar adds it) its
 *       key changes, and it keeps its id, found under the digest; a row with the same id and the new key is added;
 *   <li>a tag is known by its folded label. When the vocabulary gives it another preferred name and keeps the old one as
 *       a synonym, it keeps its slug, found under the synonym; a row with the same slug and the new key is added;
 *   <li>an article in parts has the id of its first part. An id that another part had, from the time before they were
 *       joined, leads to the whole;
 *   <li>an article that was captured from several addresses has the id by which it was known before, else the one
 *       promised first, else that of its text. Each of its captures has an id of its own, too, kept or promised, where
 *       its own text stands. See {@link WitnessIds};
 *   <li>a document that is withheld keeps an id it was promised, and is promised none.
 * </ul>
 *
 * Immutable; the order of work has no influence on the result.
 */
public final class Ledger {
    /** The name of the file as the user knows it. */
    public static final String FILE = "content/permalinks.tsv";

    private static final Comparator<Claim> BY_KEY = Comparator.comparing(Claim::key);
    private static final Comparator<Claim> BY_LABEL = Comparator.comparing(Claim::label);

    private final LedgerFile file;
    private final List<Row> rows;
    private final List<Row> newRows;

    private Ledger(LedgerFile file, List<Row> rows, List<Row> newRows) {
        this.file = file;
        this.rows = List.copyOf(rows);
        this.newRows = List.copyOf(newRows);
    }

    /**
     * Reads the ledger of an archive; one that has none yet has an empty ledger.
     *
     * @param archive the archive's folder, which holds {@code content/}
     * @throws org.lantai.model.ProblemException when it cannot be read or a line of it is damaged
     */
    public static Ledger read(Path archive) {
        return read(Disk.local(), archive);
    }

    /**
     * The same.
     *
     * @param disk what every change goes through
     */
    public static Ledger read(Disk disk, Path archive) {
        LedgerFile file = LedgerFile.read(disk, archive);
        return new Ledger(file, file.rows(), List.of());
    }

    /**
     * Makes sure that this is the ledger which the site that stands was built with.
     *
     * @param published the paths of all files of that site
     * @throws org.lantai.model.ProblemException when it has documents that the ledger does not know
     */
    public void refuseLoss(Collection<String> published) {
        Set<String> names = new HashSet<>();
        for (Facet facet : Facet.values()) {
            rows.stream()
                    .filter(row -> row.kind() == PromiseKind.of(facet))
                    .forEach(row -> names.add(facet.folder() + "/" + row.name()));
        }
        new LossCheck(Set.copyOf(documents()), names).refuseLoss(published);
    }

    /** Promises addresses to everything in a catalog. */
    public Promises promise(Catalog catalog) {
        Registry documents = registry(PromiseKind.DOCUMENT, documents(catalog), Ledger::derivedId);
        Map<Facet, Registry> names = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            names.put(facet, registry(PromiseKind.of(facet), claims(facet.tags(catalog)), Ledger::slug));
        }
        WitnessIds witnesses = new WitnessIds(rows);
        Map<String, String> ids = witnesses.joined(catalog, documents.given());
        Stream<List<Row>> promised = Stream.of(documents.newRows(), witnesses.newRows(catalog, ids, documents.given()));
        List<Row> added = Stream.concat(promised, names.values().stream().map(Registry::newRows))
                .flatMap(List::stream)
                .toList();
        Ledger longer = new Ledger(file, joined(rows, added), joined(newRows, added));
        return new Promises(longer.permalinks(catalog, documents.given(), ids, names), longer);
    }

    private static String slug(Claim claim, Predicate<String> taken) {
        return Slug.of(claim.label(), taken);
    }

    /** All documents that were ever promised an id, in the order of the promises; what is new comes last. */
    public List<DocumentId> documents() {
        return rows.stream()
                .filter(row -> row.kind() == PromiseKind.DOCUMENT)
                .map(row -> new DocumentId(row.name()))
                .distinct()
                .toList();
    }

    /** The lines that {@link #write()} will append, without line ends. */
    public List<String> newRows() {
        return newRows.stream().map(Row::line).toList();
    }

    /**
     * Appends what was promised since the ledger was read; without new promises the file is left alone.
     *
     * @return the ledger as it now stands on disk
     * @throws org.lantai.model.ProblemException when it cannot be written, or was changed since it was read
     */
    public Ledger write() {
        if (newRows.isEmpty()) {
            file.tidy();
            return this;
        }
        return new Ledger(file.append(newRows), rows, List.of());
    }

    /** The key that each id of a document was last promised to. */
    public Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        rows.stream().filter(row -> row.kind() == PromiseKind.DOCUMENT).forEach(row -> keys.put(row.name(), row.key()));
        return keys;
    }

    private Registry registry(PromiseKind kind, List<Claim> claims, Registry.Coiner coiner) {
        Registry registry = new Registry(kind, rows);
        registry.give(claims, coiner);
        return registry;
    }

    private static String derivedId(Claim claim, Predicate<String> taken) {
        int attempt = 0;
        while (taken.test(DocumentId.derive(claim.key(), attempt).value())) {
            attempt++;
        }
        return DocumentId.derive(claim.key(), attempt).value();
    }

    private static List<Claim> documents(Catalog catalog) {
        Stream<Entry> shown = catalog.entries().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), WitnessIds.of(entry, catalog).stream()));
        return Stream.concat(shown, catalog.hidden().stream())
                .map(entry -> new Claim(entry.key(), digests(entry, catalog), entry.title(), !entry.hidden()))
                .sorted(BY_KEY)
                .toList();
    }

    /** What a document was known by as long as it had no URL: the digest of any of its captures. */
    private static List<String> digests(Entry entry, Catalog catalog) {
        Stream<Entry> captures = catalog.witnesses().getOrDefault(entry.key(), List.of()).stream()
                .map(Witness::entry)
                .filter(capture -> capture.key().equals(entry.key()));
        return Stream.concat(Stream.of(entry), captures)
                .map(capture -> "sha256:" + capture.origin().sha256())
                .distinct()
                .toList();
    }

    private static List<Claim> claims(List<IndexTerm> names) {
        return names.stream()
                .map(name -> new Claim(Fold.key(name.label()), folded(name.variants()), name.label(), true))
                .sorted(BY_LABEL)
                .toList();
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(Fold::key).toList();
    }

    private Permalinks permalinks(
            Catalog catalog, Map<String, String> given, Map<String, String> joined, Map<Facet, Registry> names) {
        Map<String, DocumentId> documents = new HashMap<>();
        Map<String, DocumentId> own = new HashMap<>();
        for (Entry entry : catalog.entries()) {
            DocumentId id = new DocumentId(joined.getOrDefault(entry.key(), required(given, entry.key())));
            List<Entry> witnesses = WitnessIds.of(entry, catalog);
            Stream.concat(Stream.of(entry), witnesses.stream()).forEach(capture -> {
                keys(capture, catalog).forEach(key -> documents.put(key, id));
                if (!witnesses.isEmpty()) {
                    own.put(capture.key(), new DocumentId(required(given, capture.key())));
                }
            });
        }
        Set<String> hidden = new HashSet<>();
        catalog.hidden().forEach(entry -> hidden.add(given.getOrDefault(entry.key(), "")));
        Map<Facet, Map<String, String>> slugs = new EnumMap<>(Facet.class);
        List<Permalinks.Deserted> deserted = new ArrayList<>();
        names.forEach((facet, registry) -> {
            List<IndexTerm> tags = facet.tags(catalog);
            slugs.put(facet, slugs(tags, registry.given()));
            deserted.addAll(deserted(facet, tags, registry.given()));
        });
        return new Permalinks(documents, own, slugs, withdrawn(documents, own, hidden), deserted);
    }

    private static Map<String, String> slugs(List<IndexTerm> tags, Map<String, String> given) {
        return tags.stream().collect(Collectors.toMap(IndexTerm::label, tag -> required(given, Fold.key(tag.label()))));
    }

    /** The slugs that were promised for an index and lead to nothing it holds. */
    private List<Permalinks.Deserted> deserted(Facet facet, List<IndexTerm> tags, Map<String, String> given) {
        Map<String, Row> last = new TreeMap<>();
        rows.stream().filter(row -> row.kind() == PromiseKind.of(facet)).forEach(row -> last.put(row.name(), row));
        last.keySet().removeAll(given.values());
        Map<String, String> labels = new HashMap<>();
        tags.forEach(tag -> tag.variants().forEach(name -> labels.putIfAbsent(NameKey.of(name), tag.label())));
        tags.forEach(tag -> labels.put(NameKey.of(tag.label()), tag.label()));
        return last.values().stream()
                .map(row -> new Permalinks.Deserted(
                        facet, row.name(), row.label(), Optional.ofNullable(labels.get(NameKey.of(row.key())))))
                .toList();
    }

    /** The keys of a document and of its parts. */
    private static Stream<String> keys(Entry entry, Catalog catalog) {
        Stream<String> parts = Stream.ofNullable(catalog.parts().get(entry.key()))
                .flatMap(set -> set.captured().values().stream())
                .map(Entry::key);
        return Stream.concat(Stream.of(entry.key()), parts);
    }

    private List<Permalinks.Tombstone> withdrawn(
            Map<String, DocumentId> shown, Map<String, DocumentId> own, Set<String> hidden) {
        Map<DocumentId, Row> last = new TreeMap<>();
        rows.stream()
                .filter(row -> row.kind() == PromiseKind.DOCUMENT)
                .forEach(row -> last.put(new DocumentId(row.name()), row));
        last.keySet().removeAll(Set.copyOf(shown.values()));
        last.keySet().removeAll(Set.copyOf(own.values()));
        WitnessIds witnesses = new WitnessIds(rows);
        return last.entrySet().stream()
                .map(e -> {
                    boolean isHidden = hidden.contains(e.getKey().value());
                    Optional<DocumentId> whole =
                            Optional.ofNullable(shown.get(e.getValue().key()));
                    Optional<DocumentId> copy =
                            witnesses.copy(e.getKey(), shown).filter(id -> !isHidden && whole.isEmpty());
                    return new Permalinks.Tombstone(e.getKey(), e.getValue().label(), isHidden, whole, copy);
                })
                .toList();
    }

    private static String required(Map<String, String> names, String key) {
        String name = names.get(key);
        if (name == null) {
            throw new IllegalStateException("nothing was promised to " + key);
        }
        return name;
    }

    private static List<Row> joined(List<Row> first, List<Row> second) {
        List<Row> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
