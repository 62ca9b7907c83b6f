package org.lantai.render.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.catalog.Relations.Neighbours;
import org.lantai.catalog.SourceGroup;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Between;
import org.lantai.render.view.Item;
import org.lantai.render.view.Link;
import org.lantai.subjects.Entry;

/** Tells what stands between a document and others. Safe to use from several threads. */
final class BetweenMaker {
    private final PageContext context;
    /** Only looked up, never walked. */
    private final Map<String, Place> places = new HashMap<>();

    /** Where a document stands among those of its source that are dated, newest first. */
    private record Place(List<Entry> group, int number) {
        Optional<Entry> at(int step) {
            int place = number + step;
            return place < 0 || place >= group.size() ? Optional.empty() : Optional.of(group.get(place));
        }
    }

    BetweenMaker(PageContext context) {
        this.context = context;
        for (SourceGroup source : context.site().catalog().sources()) {
            List<Entry> group =
                    source.entries().stream().filter(e -> e.date().isPresent()).toList();
            for (int i = 0; i < group.size(); i++) {
                places.put(group.get(i).key(), new Place(group, i));
            }
        }
    }

    /** Of a document whose page stands there. */
    Between of(String path, Entry entry) {
        Neighbours neighbours = context.site().catalog().relations().of(entry);
        int witnesses = context.site().catalog().witnesses(entry).size();
        Optional<Place> place = Optional.ofNullable(places.get(entry.key()));
        return new Between(
                Optional.empty(),
                witnesses == 0 ? 0 : witnesses + 1,
                Optional.of(witnessesHref(context, path, entry)).filter(href -> witnesses > 0),
                context.items(path, neighbours.event()),
                neighbours.related().stream()
                        .map(r -> new Between.Related(
                                context.item(path, r.entry()),
                                r.shared().stream().map(context::name).toList()))
                        .toList(),
                entry.source().filter(s -> place.isPresent()).map(context::name),
                item(path, place, -1),
                item(path, place, 1));
    }

    private Optional<Item> item(String path, Optional<Place> place, int step) {
        return place.flatMap(p -> p.at(step)).map(entry -> context.item(path, entry));
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
