package org.lantai.render.page;

import java.util.List;
import java.util.Map;
import org.lantai.catalog.Catalog;
import org.lantai.config.ArchiveConfig;
import org.lantai.ledger.Permalinks;
import org.lantai.model.DocumentId;

/**
 * All that the pages of a site are made of, but the texts of the documents, which are read back one by one.
 *
 * @param config the archive's settings
 * @param catalog its documents with their indexes
 * @param permalinks every address promised to them
 * @param pages the hand-written pages, in the order of the navigation
 * @param counts what the rules did in its documents
 * @param setAside the captures that became no documents, in the order of their places
 * @param served the pages of its documents, once they are made
 */
public record Site(
        ArchiveConfig config,
        Catalog catalog,
        Permalinks permalinks,
        List<HandPage> pages,
        RuleCounts counts,
        List<SetAside> setAside,
        Map<DocumentId, ServedPage> served) {
    public Site {
        pages = List.copyOf(pages);
        setAside = List.copyOf(setAside);
        served = Map.copyOf(served);
    }

    /** Before any page of a document is made. */
    public Site(
            ArchiveConfig config,
            Catalog catalog,
            Permalinks permalinks,
            List<HandPage> pages,
            RuleCounts counts,
            List<SetAside> setAside) {
        this(config, catalog, permalinks, pages, counts, setAside, Map.of());
    }

    /** Where every capture became a document. */
    public Site(ArchiveConfig config, Catalog catalog, Permalinks permalinks, List<HandPage> pages, RuleCounts counts) {
        this(config, catalog, permalinks, pages, counts, List.of());
    }

    /** The same when the pages of its documents are made. */
    public Site with(Map<DocumentId, ServedPage> pagesServed) {
        return new Site(config, catalog, permalinks, pages, counts, setAside, pagesServed);
    }
}
