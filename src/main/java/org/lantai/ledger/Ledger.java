package org.lantai.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Facet;
import org.lantai.disk.Disk;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.witness.PublishedAs;

/**
 * {@code content/permalinks.tsv}: every name in a URL that was ever promised, and what to. A tab-separated UTF-8 file of
 * one fact a line, written down in {@code docs/formats.md}. It is kept in version control and only ever grows: lines are
 * never changed, reordered or removed.
 *
 * <p>What it says goes before any derivation. How documents are found again is written down in {@link DocumentIds}, how
 * names of indexes are given in {@link Registry}; besides,
 *
 * <ul>
 *   <li>a tag is known by its folded label. When the vocabulary gives it another preferred name and keeps the old one as
 *       a synonym, it keeps its slug, found under the synonym; a line with the same slug and the new key is added;
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

    private final LedgerFile file;
    private final LedgerFacts facts;
    private final List<Fact> newFacts;

    private Ledger(LedgerFile file, LedgerFacts facts, List<Fact> newFacts) {
        this.file = file;
        this.facts = facts;
        this.newFacts = List.copyOf(newFacts);
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
        return new Ledger(file, file.facts(), List.of());
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
            promises(PromiseKind.of(facet)).forEach(row -> names.add(facet.folder() + "/" + row.name()));
        }
        new LossCheck(Set.copyOf(documents()), names).refuseLoss(published);
    }

    /** Promises addresses to everything in a catalog. */
    public Promises promise(Catalog catalog) {
        Promiser promiser = new Promiser(facts, catalog);
        Permalinks permalinks = promiser.permalinks();
        return new Promises(permalinks, with(promiser.newFacts()).without(promiser.erased()));
    }

    /** The same without what tells of documents of which nothing is to be left to read. */
    private Ledger without(Set<DocumentId> erased) {
        return new Ledger(file.without(erased), facts, newFacts);
    }

    /** The same and more; with the first lines of its own the ledger gets the form of this program. */
    private Ledger with(List<Fact> added) {
        if (added.isEmpty()) {
            return this;
        }
        List<Fact> more = new ArrayList<>(added);
        if (facts.stated(About.FORMAT).findAny().isEmpty()) {
            more.add(0, LedgerFacts.FORMAT);
        }
        List<Fact> unwritten = Stream.concat(newFacts.stream(), more.stream()).toList();
        return new Ledger(file, facts.with(more), unwritten);
    }

    /** Those of the paths ever published that have a line of their own; what one line says of many is not among them. */
    public Stream<String> listed() {
        return facts.stated(About.PATH);
    }

    /** The paths of all pages, feeds and pictures that were ever published, each at least once. */
    public Stream<String> published() {
        return new PublishedPaths(facts).all();
    }

    /**
     * Promises that the addresses of a site will be answered for ever.
     *
     * @param paths the paths of its files
     */
    public Ledger publish(Stream<String> paths) {
        return with(new PublishedPaths(facts).newFacts(paths));
    }

    /** Remembers the address under which the site stands. */
    public Ledger standsAt(String url) {
        Fact base = new Fact.Stated(About.BASE, url, "");
        return facts.others().contains(base) ? this : with(List.of(base));
    }

    /**
     * Makes sure that a release comes after the others.
     *
     * @param day its day, in ISO 8601
     * @throws ProblemException when it is earlier than the last one
     */
    public void refuseEarlier(String day) {
        facts.stated(About.RELEASE)
                .max(String::compareTo)
                .filter(last -> last.compareTo(day) > 0)
                .ifPresent(last -> {
                    throw new ProblemException(Problem.error(
                            ProblemKind.RELEASES_EARLIER,
                            FILE,
                            "The last release was made on " + last + ", which is later than " + day + ".",
                            "Give a day that is not earlier."));
                });
    }

    /**
     * Remembers a release.
     *
     * @param day when, in ISO 8601
     * @param note a remark; may be empty
     */
    public Ledger release(String day, String note) {
        Fact release = new Fact.Stated(About.RELEASE, day, note);
        return facts.others().contains(release) ? this : with(List.of(release));
    }

    /** All documents that were ever promised an id, in the order of the promises; what is new comes last. */
    public List<DocumentId> documents() {
        return promises(PromiseKind.DOCUMENT)
                .map(row -> new DocumentId(row.name()))
                .distinct()
                .toList();
    }

    /** What is doubtful of it: names to which two branches gave two meanings. */
    public List<Problem> problems() {
        return facts.problems();
    }

    /** The lines that {@link #write()} will append, without line ends. */
    public List<String> newLines() {
        return newFacts.stream().map(Fact::line).toList();
    }

    /**
     * Appends what was promised since the ledger was read; without new promises the file is left alone.
     *
     * @return the ledger as it now stands on disk
     * @throws org.lantai.model.ProblemException when it cannot be written, or was changed since it was read
     */
    public Ledger write() {
        if (newFacts.isEmpty() && !file.isChanged()) {
            file.tidy();
            return this;
        }
        return new Ledger(file.append(newFacts), facts, List.of());
    }

    /** The key that each id of a document was last promised to. */
    public Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        promises(PromiseKind.DOCUMENT).forEach(row -> keys.put(row.name(), row.key()));
        return keys;
    }

    /** The files of the captures that each document was made of, by its id; behind a {@code #} the number of a record. */
    public Map<String, List<String>> files() {
        return facts.all(Fact.Captured.class)
                .filter(capture -> !capture.file().isEmpty())
                .collect(Collectors.groupingBy(
                        capture -> capture.id().value(), Collectors.mapping(Fact.Captured::file, Collectors.toList())));
    }

    /** Which captures the documents were made of that were published. */
    public PublishedAs captures() {
        return new PublishedBefore(facts);
    }

    private Stream<Row> promises(PromiseKind kind) {
        return facts.promises().stream().filter(row -> row.kind() == kind);
    }
}
