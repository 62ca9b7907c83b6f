package org.lantai.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.subjects.Entry;
import org.lantai.witness.Lineage;
import org.lantai.witness.Witness;
import org.lantai.witness.parts.PartSet;

/**
 * All documents with their indexes. Hidden documents are in none of them, only in {@code hidden}.
 *
 * @param entries all documents to be shown, newest date first, undated ones last; ties by key
 * @param timeline the same by date
 * @param tags the tag index, its letters in order
 * @param names the people, places and organisations their texts name
 * @param sources who published them, most documents first; ties by name
 * @param series texts that came out one after another, by where they did
 * @param witnesses for the key of each entry with further captures of the same article, those, best first; under the key
 *     of each further part of an article, the captures of that part's address
 * @param parts for the key of each entry that was captured in several parts, these parts
 * @param lineages for the key of each entry that is a version of a text, all versions that are shown
 * @param relations what stands between documents
 * @param hidden documents that the archivist withheld, by key
 */
public record Catalog(
        List<Entry> entries,
        Timeline timeline,
        List<IndexLetter> tags,
        NameIndexes names,
        List<SourceGroup> sources,
        List<Series> series,
        Map<String, List<Witness>> witnesses,
        Map<String, PartSet> parts,
        Map<String, Lineage> lineages,
        Relations relations,
        List<Entry> hidden) {
    public Catalog {
        entries = List.copyOf(entries);
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        series = List.copyOf(series);
        witnesses = Map.copyOf(witnesses);
        parts = Map.copyOf(parts);
        lineages = Map.copyOf(lineages);
        hidden = List.copyOf(hidden);
    }

    /** The versions of the text of a document, where it has several. */
    public Optional<Lineage> lineage(Entry entry) {
        return Optional.ofNullable(lineages.get(entry.key()));
    }

    /**
     * The further captures of a whole article, best first. Those of one page of an article that goes over several are
     * none.
     */
    public List<Witness> witnesses(Entry entry) {
        return witnesses.getOrDefault(entry.key(), List.of()).stream()
                .filter(w -> w.reason() != Witness.Reason.SAME_URL
                        || !parts.containsKey(w.entry().key()))
                .toList();
    }
}
