package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexTerm;
import org.lantai.cite.WorkKind;
import org.lantai.config.License;
import org.lantai.model.DocumentId;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.subjects.Entry;

/**
 * Tells what belongs to a document, in the link types of <a href="https://signposting.org/FAIR/">FAIR Signposting</a>:
 * what it is cited by and what it is, its authors' pages, licence, capture, collection. Safe to use from several threads.
 */
final class Signposts {
    /** What describes the archive and lists what it holds, at the place that RO-Crate demands. */
    private static final String CRATE = "ro-crate-metadata.json";

    private final PageContext context;
    private final Set<String> people;

    Signposts(PageContext context) {
        this.context = context;
        this.people = Facet.PEOPLE.tags(context.site().catalog()).stream()
                .map(IndexTerm::label)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What belongs to a document.
     *
     * @param kind what it is
     * @param capture whether its captured text can be read
     */
    List<Related> of(Entry entry, WorkKind kind, boolean capture) {
        String path = context.documentPath(entry);
        List<Related> links = new ArrayList<>();
        context.absolute(path).ifPresent(url -> links.add(new Related("cite-as", url)));
        links.add(new Related("type", LinkedData.VOCABULARY + LinkedData.type(kind)));
        authors(entry).forEach(links::add);
        context.config().license().map(License::url).ifPresent(url -> links.add(new Related("license", url)));
        links.add(new Related("describedby", CRATE, Optional.of("application/ld+json")));
        links.add(new Related("collection", SitePaths.HOME));
        if (capture) {
            links.add(new Related("item", SitePaths.capture(path), Optional.of("text/html")));
        }
        return links;
    }

    /** Those that the archive knows: their pages list what it has of them. */
    private List<Related> authors(Entry entry) {
        return entry.authors().stream()
                .filter(people::contains)
                .distinct()
                .map(name -> new Related("author", context.path(Facet.PEOPLE, name)))
                .toList();
    }

    /** The file that says all this of many documents; there is none where the archive's address is not known. */
    Optional<Related> linkset(DocumentId id) {
        return context.config()
                .baseUrl()
                .map(base -> new Related(
                        "linkset",
                        Linksets.path(
                                id, context.site().permalinks().documents().size()),
                        Optional.of(Linksets.TYPE)));
    }
}
