package org.lantai.render.document;

import java.util.Optional;
import org.lantai.ledger.Permalinks;
import org.lantai.model.DocumentId;
import org.lantai.model.TypedId;
import org.lantai.render.html.LinkTarget;
import org.lantai.render.html.WebLink;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;

/** Where the links of texts lead: into the archive where it has what they lead to, else to where that stood. */
record TextLinks(PageContext context) {
    /**
     * Where a link leads.
     *
     * @param from the page that it stands on
     * @return empty where it must not be linked
     */
    Optional<LinkTarget> target(String from, String href) {
        Permalinks permalinks = context.site().permalinks();
        Optional<LinkTarget> inside = permalinks
                .ofUrl(href)
                .or(() -> own(href, permalinks))
                .map(id -> new LinkTarget(context.href(from, SitePaths.document(id)), false));
        return inside.or(() -> WebLink.of(href).map(url -> new LinkTarget(url, true)));
    }

    /** The document that an address of the archive itself names, the present one or one that it had before. */
    private Optional<DocumentId> own(String href, Permalinks permalinks) {
        return Optional.of(href)
                .filter(context.config()::isOwn)
                .flatMap(address -> TypedId.read(address).id())
                .filter(permalinks.documents()::containsValue);
    }
}
