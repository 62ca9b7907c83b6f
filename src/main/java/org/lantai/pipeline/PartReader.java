package org.lantai.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Entry;
import org.lantai.catalog.PartJoiner;
import org.lantai.catalog.PartSet;
import org.lantai.render.Asset;
import org.lantai.render.StoredDocument;

/** Reads documents back, those in several parts as one. */
final class PartReader {
    private final Catalog catalog;
    private final DocumentStore store;

    PartReader(Catalog catalog, DocumentStore store) {
        this.catalog = catalog;
        this.store = store;
    }

    /** The document of an entry of the catalog. */
    StoredDocument read(Entry entry) {
        PartSet set = catalog.parts().get(entry.key());
        return set == null || set.captured().size() == 1 ? store.read(entry.origin()) : joined(set);
    }

    private StoredDocument joined(PartSet set) {
        List<StoredDocument> parts = set.captured().values().stream()
                .map(part -> store.read(part.origin()))
                .toList();
        List<Asset> assets =
                parts.stream().flatMap(p -> p.assets().stream()).distinct().toList();
        PartJoiner.Part whole = PartJoiner.join(parts.stream()
                .map(p -> new PartJoiner.Part(
                        p.document(), p.collation(), p.capturedText().length()))
                .toList());
        String captured = parts.stream().map(StoredDocument::capturedText).collect(Collectors.joining("\n"));
        return new StoredDocument(whole.document(), captured, whole.collation(), assets);
    }
}
