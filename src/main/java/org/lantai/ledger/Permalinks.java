package org.lantai.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantai.catalog.Facet;
import org.lantai.model.DocumentId;
import org.lantai.subjects.Entry;
import org.lantai.text.UrlKey;

/**
 * Every address of the site that the ledger has promised, for one catalog.
 *
 * @param documents the id of each document, by {@link Entry#key()}; by the keys of its further parts and of its
 *     witnesses, too
 * @param own where an article was captured from several addresses, the id of each of these captures, by its key
 * @param slugs by facet the slug of each name that its index holds, by its label
 * @param withdrawn ids that were promised and have no document to show any more; each gets a page that says so
 * @param fresh those of them that were shown until now
 * @param deserted slugs that were promised and have no document any more; likewise
 */
public record Permalinks(
        Map<String, DocumentId> documents,
        Map<String, DocumentId> own,
        Map<Facet, Map<String, String>> slugs,
        List<Tombstone> withdrawn,
        List<Tombstone> fresh,
        List<Deserted> deserted) {
    public Permalinks {
        documents = Map.copyOf(documents);
        own = Map.copyOf(own);
        Map<Facet, Map<String, String>> copy = new EnumMap<>(Facet.class);
        slugs.forEach((facet, names) -> copy.put(facet, Map.copyOf(names)));
        slugs = Collections.unmodifiableMap(copy);
        withdrawn = List.copyOf(withdrawn);
        fresh = List.copyOf(fresh);
        deserted = List.copyOf(deserted);
    }

    /** Where every article was captured from one address. */
    public Permalinks(
            Map<String, DocumentId> documents,
            Map<Facet, Map<String, String>> slugs,
            List<Tombstone> withdrawn,
            List<Deserted> deserted) {
        this(documents, Map.of(), slugs, withdrawn, List.of(), deserted);
    }

    /** The slug of each tag, by its label. */
    public Map<String, String> tags() {
        return slugs(Facet.TAGS);
    }

    /** The slug of each source, by its name. */
    public Map<String, String> sources() {
        return slugs(Facet.SOURCES);
    }

    /** The slug of each name in an index, by its label. */
    public Map<String, String> slugs(Facet facet) {
        return slugs.getOrDefault(facet, Map.of());
    }

    /**
     * What is left of a name that no document has any more.
     *
     * @param facet the index it stood in
     * @param slug its slug
     * @param label what it was called when the slug was promised
     * @param nowIn the label of what it is counted as now
     */
    public record Deserted(Facet facet, String slug, String label, Optional<String> nowIn) {}

    /**
     * What is left of a document that is no longer shown.
     *
     * @param id its id
     * @param title the headline it had when the id was promised; empty where nothing of it is to be left
     * @param hidden whether the archivist withheld it
     * @param movedTo the document that it is now a part of; where it is none and not hidden, its capture is gone
     * @param copy where its capture is gone, the document of another capture of the same article
     */
    public record Tombstone(
            DocumentId id, String title, boolean hidden, Optional<DocumentId> movedTo, Optional<DocumentId> copy) {
        public Tombstone(DocumentId id, String title, boolean hidden) {
            this(id, title, hidden, Optional.empty(), Optional.empty());
        }

        Tombstone withoutTitle() {
            return new Tombstone(id, "", hidden, movedTo, copy);
        }

        /** Why it is not shown. */
        Withdrawal reason() {
            if (hidden) {
                return Withdrawal.HIDDEN;
            }
            return movedTo.isPresent() ? Withdrawal.JOINED : Withdrawal.MISSING;
        }
    }

    /** What the ledger calls a name in an index: {@code person}. */
    public static String word(Facet facet) {
        return PromiseKind.of(facet).word();
    }

    /** The documents of which nothing is to be left to read. */
    public Set<DocumentId> erased() {
        return withdrawn.stream()
                .filter(stone -> stone.hidden() && stone.title().isEmpty())
                .map(Tombstone::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The id of a document of the catalog these permalinks were made for. */
    public DocumentId of(Entry entry) {
        DocumentId id = documents.get(entry.key());
        if (id == null) {
            throw new IllegalArgumentException("no id was promised to " + entry.key());
        }
        return id;
    }

    /** The id of the document that was captured from an address, if there is one. */
    public Optional<DocumentId> ofUrl(String url) {
        return UrlKey.of(url).flatMap(key -> Optional.ofNullable(documents.get(key)));
    }
}
