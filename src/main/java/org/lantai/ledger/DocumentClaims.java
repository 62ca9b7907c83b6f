package org.lantai.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lantai.catalog.Catalog;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Hiding;
import org.lantai.model.Origin;
import org.lantai.subjects.Entry;
import org.lantai.text.FormerUrlKey;
import org.lantai.text.UrlKey;
import org.lantai.witness.Witness;

/** What in a catalog needs the id of a document. */
final class DocumentClaims {
    private static final String NO_BYTES = CapturedBytes.EMPTY.sha256();

    private static final Comparator<DocumentClaim> BY_KEY = Comparator.comparing(DocumentClaim::key);

    private DocumentClaims() {}

    /** All documents, their captures from other addresses, and what is withheld, by key. */
    static List<DocumentClaim> of(Catalog catalog) {
        Stream<Entry> shown = catalog.entries().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), WitnessIds.of(entry, catalog).stream()));
        return Stream.concat(shown, catalog.hidden().stream())
                .map(entry -> claim(entry, catalog))
                .sorted(BY_KEY)
                .toList();
    }

    private static DocumentClaim claim(Entry entry, Catalog catalog) {
        return new DocumentClaim(
                entry.key(),
                formerKeys(entry, catalog),
                entries(entry, catalog)
                        .flatMap(capture -> capture.id().stream())
                        .findFirst(),
                captures(entries(entry, catalog)),
                captures(parts(entry, catalog)),
                entry.hiding() == Hiding.COMPLETELY ? "" : entry.title(),
                !entry.hidden());
    }

    /**
     * What a document is known by in ledgers that do not name its captures: as long as it had no address, by its digest;
     * with one, by the form that addresses had then.
     */
    private static List<String> formerKeys(Entry entry, Catalog catalog) {
        return entries(entry, catalog)
                .flatMap(capture -> Stream.concat(
                        capture.formerUrls().stream().flatMap(DocumentClaims::keys), formerKeys(capture.origin())))
                .distinct()
                .toList();
    }

    private static Stream<String> keys(String url) {
        return Stream.concat(UrlKey.of(url).stream(), FormerUrlKey.of(url).stream());
    }

    private static Stream<String> formerKeys(Origin origin) {
        return Stream.concat(
                Stream.of("sha256:" + origin.lines(), "sha256:" + origin.sha256()),
                origin.url().flatMap(FormerUrlKey::of).stream());
    }

    /** All captures of a document and of its parts. */
    static List<DocumentClaim.Capture> captures(Entry entry, Catalog catalog) {
        return captures(Stream.concat(entries(entry, catalog), parts(entry, catalog)));
    }

    /** What holds nothing tells nothing. */
    private static List<DocumentClaim.Capture> captures(Stream<Entry> entries) {
        return entries.filter(capture -> !capture.origin().sha256().equals(NO_BYTES))
                .map(DocumentClaims::capture)
                .distinct()
                .toList();
    }

    /** The pages of a document that goes over several; its own among them. */
    static Stream<Entry> parts(Entry entry, Catalog catalog) {
        return Stream.ofNullable(catalog.parts().get(entry.key())).flatMap(set -> set.captured().values().stream());
    }

    private static Stream<Entry> entries(Entry entry, Catalog catalog) {
        Stream<Entry> others = catalog.witnesses().getOrDefault(entry.key(), List.of()).stream()
                .map(Witness::entry)
                .filter(capture -> capture.key().equals(entry.key()));
        return Stream.concat(Stream.of(entry), others);
    }

    private static DocumentClaim.Capture capture(Entry entry) {
        Origin origin = entry.origin();
        String file = entry.hiding() == Hiding.COMPLETELY ? "" : file(origin.place());
        return new DocumentClaim.Capture(
                origin.lines(), entry.subjects().mark(), file, origin.url().orElse(""));
    }

    private static String file(CapturePlace place) {
        return place.record() == 0 ? place.file() : place.file() + "#" + place.record();
    }
}
