package org.lantai.pipeline;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lantai.catalog.Catalog;
import org.lantai.model.Collation;
import org.lantai.model.Document;
import org.lantai.model.Origin;
import org.lantai.model.Script;
import org.lantai.store.Alternate;
import org.lantai.store.Asset;
import org.lantai.store.Attachment;
import org.lantai.store.DocumentStore;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.witness.Witness;
import org.lantai.witness.parts.PartJoiner;
import org.lantai.witness.parts.PartSet;

/** Reads documents back, those in several parts as one. */
final class PartReader {
    private final Catalog catalog;
    private final DocumentStore store;
    private final Fetched fetched;

    /** @param fetched what was found for documents elsewhere than beside their captures */
    PartReader(Catalog catalog, DocumentStore store, Fetched fetched) {
        this.catalog = catalog;
        this.store = store;
        this.fetched = fetched;
    }

    /** The document of an entry of the catalog. */
    StoredDocument read(Entry entry) {
        PartSet set = catalog.parts().get(entry.key());
        return set == null || set.captured().size() == 1 ? read(entry.origin()) : joined(set);
    }

    private StoredDocument read(Origin origin) {
        return fetched.complete(store.read(origin));
    }

    /** The documents of an entry's witnesses, in their order. */
    List<StoredDocument> witnesses(Entry entry) {
        return catalog.witnesses(entry).stream()
                .map(witness -> isWhole(witness)
                        ? read(witness.entry())
                        : read(witness.entry().origin()))
                .toList();
    }

    /** Whether it is a document of its own, which may have parts, and no earlier capture of one. */
    private static boolean isWhole(Witness witness) {
        return witness.reason() != Witness.Reason.SAME_URL;
    }

    private StoredDocument joined(PartSet set) {
        List<StoredDocument> parts = set.captured().values().stream()
                .map(part -> read(part.origin()))
                .toList();
        List<Asset> assets =
                parts.stream().flatMap(p -> p.assets().stream()).distinct().toList();
        List<Attachment> attachments =
                parts.stream().flatMap(p -> p.attachments().stream()).distinct().toList();
        List<PartJoiner.Part> primary =
                parts.stream().map(p -> part(p, p.document(), p.collation())).toList();
        PartJoiner.Part whole = PartJoiner.join(primary);
        String captured = parts.stream().map(StoredDocument::capturedText).collect(Collectors.joining("\n"));
        return new StoredDocument(
                whole.document(), captured, whole.collation(), assets, attachments, alternates(parts, primary));
    }

    private static SortedMap<Script, Alternate> alternates(List<StoredDocument> parts, List<PartJoiner.Part> primary) {
        SortedMap<Script, Alternate> alternates = new TreeMap<>();
        for (Script script : parts.get(0).alternates().keySet()) {
            List<PartJoiner.Part> there = parts.stream()
                    .map(p -> part(p, p.in(script).document(), p.in(script).collation()))
                    .toList();
            PartJoiner.Part whole = PartJoiner.join(there, primary);
            alternates.put(script, new Alternate(whole.document(), whole.collation()));
        }
        return alternates;
    }

    private static PartJoiner.Part part(StoredDocument stored, Document document, Collation collation) {
        return new PartJoiner.Part(document, collation, stored.capturedText().length());
    }
}
