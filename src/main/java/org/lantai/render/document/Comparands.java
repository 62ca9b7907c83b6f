package org.lantai.render.document;

import java.util.List;
import java.util.function.UnaryOperator;
import org.lantai.store.StoredDocument;

/**
 * What a document is compared with, read back.
 *
 * @param witnesses its {@linkplain org.lantai.catalog.Catalog#witnesses(org.lantai.subjects.Entry) witnesses}, in their order
 * @param neighbours the {@linkplain org.lantai.witness.Lineage#neighbours(org.lantai.subjects.Entry) versions} before and
 *     after it
 */
public record Comparands(List<StoredDocument> witnesses, List<StoredDocument> neighbours) {
    public Comparands {
        witnesses = List.copyOf(witnesses);
        neighbours = List.copyOf(neighbours);
    }

    public boolean isEmpty() {
        return witnesses.isEmpty() && neighbours.isEmpty();
    }

    /**
     * The document that was made of a capture of the article.
     *
     * @param text that of the text itself
     */
    public StoredDocument of(WitnessPlace place, StoredDocument text) {
        return place.number() == 0 ? text : witnesses.get(place.number() - 1);
    }

    /** The same with each document made another. */
    public Comparands map(UnaryOperator<StoredDocument> change) {
        return new Comparands(
                witnesses.stream().map(change).toList(),
                neighbours.stream().map(change).toList());
    }
}
