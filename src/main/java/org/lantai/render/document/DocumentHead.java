package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.cite.CitedWork;
import org.lantai.cite.WorkKind;
import org.lantai.model.DocumentId;
import org.lantai.release.Version;
import org.lantai.release.VersionHistory;
import org.lantai.render.page.Dates;
import org.lantai.render.page.PageContext;
import org.lantai.render.view.Frame;
import org.lantai.render.view.PageMetadata;
import org.lantai.render.view.PageMetadata.Field;
import org.lantai.render.view.PageMetadata.Relation;
import org.lantai.subjects.Entry;

/**
 * Makes the frame of a document's page, with what its head says to programs. An element says the same in Dublin Core and
 * in Open Graph where both have a word for it. The names are those that Zotero's translator “Embedded Metadata” reads;
 * it takes the original for the title of the site where it is called {@code source}. Safe to use from several threads.
 */
final class DocumentHead {
    private static final String KIND = "document";

    private final PageContext context;
    private final Signposts signposts;
    private final LinkedData data;

    DocumentHead(PageContext context) {
        this.context = context;
        this.signposts = new Signposts(context);
        this.data = new LinkedData(context.config());
    }

    /**
     * The frame of a document.
     *
     * @param capture whether its captured text can be read
     */
    Frame frame(String path, Entry entry, CitedWork work, VersionHistory history, boolean capture) {
        Entry.Wording wording = context.wording(entry);
        String description = wording.excerpt().isEmpty()
                ? context.messages().of("description.document", wording.title())
                : wording.excerpt();
        Frame frame = entry.readable()
                ? context.frame(path, KIND, wording.title(), description)
                : context.hiddenFrame(path, KIND, wording.title(), description);
        return frame.saying(metadata(path, entry, work, history, capture));
    }

    /** The frame of a witness: it says no more than what it is cited by, so that nothing takes it for the document. */
    Frame ofWitness(String path, Entry entry) {
        String title = context.wording(entry).title();
        return context.hiddenFrame(path, KIND, title, context.messages().of("description.witness", title), path);
    }

    private PageMetadata metadata(String path, Entry entry, CitedWork work, VersionHistory history, boolean capture) {
        DocumentId id = context.site().permalinks().of(entry);
        Optional<String> modified =
                history.shown().filter(version -> version.number() > 1).map(Version::release);
        Stream<Related> links = Stream.of(
                        signposts.of(entry, work.kind(), capture),
                        new VersionLinks(id, history).ofDocument(),
                        signposts.linkset(id).stream().toList())
                .flatMap(List::stream);
        return new PageMetadata(
                fields(work, modified),
                Stream.concat(vocabularies(), relations(context, path, links)).toList(),
                Optional.of(data.of(work, modified)));
    }

    /** As they stand in the head of a page. */
    static Stream<Relation> relations(PageContext context, String path, Stream<Related> links) {
        return links.map(link -> new Relation(
                link.rel(), link.isOutside() ? link.target() : context.href(path, link.target()), link.type()));
    }

    private static Stream<Relation> vocabularies() {
        return Stream.of(
                new Relation("schema.dc", "http://purl.org/dc/elements/1.1/", Optional.empty()),
                new Relation("schema.dcterms", "http://purl.org/dc/terms/", Optional.empty()));
    }

    private static List<Field> fields(CitedWork work, Optional<String> modified) {
        List<Field> fields = new ArrayList<>();
        fields.add(both("dcterms.title", "og:title", work.title()));
        work.authors().forEach(author -> fields.add(named("dcterms.creator", author)));
        work.issued()
                .map(Dates::zoned)
                .ifPresent(date -> fields.add(both("dcterms.issued", "article:published_time", date)));
        modified.ifPresent(day -> fields.add(both("dcterms.modified", "article:modified_time", day)));
        fields.add(named("dcterms.language", work.language()));
        work.original().ifPresent(url -> fields.add(named("dcterms.isFormatOf", url)));
        work.permalink().ifPresent(url -> fields.add(both("dcterms.identifier", "og:url", url)));
        fields.add(named("dc.type", itemType(work.kind())));
        work.publication().ifPresent(name -> fields.add(named("prism.publicationName", name)));
        fields.add(graph("og:type", "article"));
        fields.add(graph("og:site_name", work.archive()));
        return fields;
    }

    /** What Zotero calls it. */
    private static String itemType(WorkKind kind) {
        return switch (kind) {
            case NEWSPAPER_ARTICLE -> "newspaperArticle";
            case WEB_PAGE -> "webpage";
            case FORUM_POST -> "forumPost";
        };
    }

    private static Field named(String name, String content) {
        return new Field(Optional.of(name), Optional.empty(), content);
    }

    private static Field graph(String property, String content) {
        return new Field(Optional.empty(), Optional.of(property), content);
    }

    private static Field both(String name, String property, String content) {
        return new Field(Optional.of(name), Optional.of(property), content);
    }
}
