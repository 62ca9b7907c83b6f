package org.lantai.render.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantai.ledger.Permalinks;
import org.lantai.model.DocumentId;
import org.lantai.render.page.Site;
import org.lantai.render.page.SitePaths;
import org.lantai.subjects.Entry;
import org.lantai.witness.Witness;

/**
 * Says where the captures of an article have pages of their own. One that has been promised an id stands there, whatever
 * document it was joined to, so that what was cited stays what it was. Where that id is the one the document goes by, or
 * where a page was captured several times and has one id, they stand below the document, by an id made from their bytes.
 */
public final class WitnessPlaces {
    private final Site site;

    public WitnessPlaces(Site site) {
        this.site = site;
    }

    /** The captures of an article, that of the text first; empty where there is but one. */
    public List<WitnessPlace> of(Entry text) {
        List<Witness> witnesses = site.catalog().witnesses(text);
        if (witnesses.isEmpty()) {
            return List.of();
        }
        Permalinks permalinks = site.permalinks();
        DocumentId document = permalinks.of(text);
        DocumentId own = permalinks.own().getOrDefault(text.key(), document);
        Set<DocumentId> taken = new HashSet<>(List.of(document, own));
        Set<String> keys = new HashSet<>(List.of(text.key()));
        List<WitnessPlace> places = new ArrayList<>();
        places.add(new WitnessPlace(0, text, Optional.empty(), own, SitePaths.document(own), !own.equals(document)));
        for (Witness witness : witnesses) {
            Entry entry = witness.entry();
            boolean again = !keys.add(entry.key());
            DocumentId id = again ? ofBytes(entry, taken) : permalinks.own().getOrDefault(entry.key(), document);
            boolean below = again || id.equals(document);
            taken.add(id);
            places.add(new WitnessPlace(
                    places.size(),
                    bare(entry),
                    Optional.of(witness),
                    id,
                    below ? SitePaths.witness(document, id) : SitePaths.document(id),
                    true));
        }
        return places;
    }

    /** Without what has no page to lead to: the indexes list the document, not its witnesses. */
    private Entry bare(Entry entry) {
        return entry.with()
                .source(entry.source().filter(site.permalinks().sources()::containsKey))
                .tags(List.of())
                .given(0)
                .found(0)
                .build();
    }

    private static DocumentId ofBytes(Entry entry, Set<DocumentId> taken) {
        int attempt = 0;
        String key = entry.key() + "\n" + entry.origin().sha256();
        while (taken.contains(DocumentId.derive(key, attempt))) {
            attempt++;
        }
        return DocumentId.derive(key, attempt);
    }
}
