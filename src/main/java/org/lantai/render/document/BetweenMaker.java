package org.lantai.render.document;

import java.util.List;
import java.util.Optional;
import org.lantai.catalog.Relations.Neighbours;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Between;
import org.lantai.render.view.Item;
import org.lantai.render.view.Link;
import org.lantai.subjects.Entry;

/** Tells what stands between a document and others. Safe to use from several threads. */
final class BetweenMaker {
    private final PageContext context;
    private final LineageMaker lineage;

    /** By the sources of documents, newest first. */
    private final Succession ofSource = new Succession();

    BetweenMaker(PageContext context) {
        this.context = context;
        this.lineage = new LineageMaker(context);
        context.site().catalog().sources().forEach(source -> ofSource.add(source.entries()));
    }

    /** Of a document whose page stands there. */
    Between of(String path, Entry entry) {
        Neighbours neighbours = context.site().catalog().relations().of(entry);
        int witnesses = context.site().catalog().witnesses(entry).size();
        return new Between(
                Optional.empty(),
                witnesses == 0 ? 0 : witnesses + 1,
                Optional.of(witnessesHref(context, path, entry)).filter(href -> witnesses > 0),
                lineage.of(path, entry),
                context.items(
                        path,
                        neighbours.event().stream()
                                .filter(e -> !isVersion(e, entry))
                                .toList()),
                neighbours.related().stream()
                        .filter(r -> !isVersion(r.entry(), entry))
                        .map(r -> new Between.Related(
                                context.item(path, r.entry()),
                                r.shared().stream().map(context::name).toList()))
                        .toList(),
                entry.source().filter(s -> ofSource.holds(entry)).map(context::name),
                neighbour(path, entry, -1),
                neighbour(path, entry, 1));
    }

    /** What is named as a version is not named a second time. */
    private boolean isVersion(Entry other, Entry entry) {
        return context.site()
                .catalog()
                .lineage(entry)
                .filter(versions -> versions.documents().contains(other))
                .isPresent();
    }

    private Optional<Item> neighbour(String path, Entry entry, int step) {
        return ofSource.from(entry, step).map(other -> context.item(path, other));
    }

    /** Of a witness, whose neighbours are those of the document it was joined to. */
    static Between joined(PageContext context, String path, Entry document) {
        Link link = new Link(
                context.href(path, context.documentPath(document)),
                context.wording(document).title());
        return new Between(
                Optional.of(link),
                context.site().catalog().witnesses(document).size() + 1,
                Optional.of(witnessesHref(context, path, document)),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String witnessesHref(PageContext context, String path, Entry entry) {
        return context.href(
                path, SitePaths.witnesses(context.site().permalinks().of(entry)));
    }
}
