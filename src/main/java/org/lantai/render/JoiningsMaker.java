package org.lantai.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantai.catalog.Catalog;
import org.lantai.model.OutputFile;
import org.lantai.render.document.WitnessesMaker;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.timeline.TimelineMaker;
import org.lantai.render.view.Group;
import org.lantai.render.view.Item;
import org.lantai.render.view.Link;
import org.lantai.render.view.ListPage;
import org.lantai.subjects.Entry;
import org.lantai.witness.Witness;

/** Lists the documents that were captured more than once, so that all joinings of captures can be looked through. */
final class JoiningsMaker {
    /** Of each reason; with more the page would be no page any longer. */
    private static final int MOST = 1000;

    private final PageContext context;
    private final Catalog catalog;

    JoiningsMaker(PageContext context) {
        this.context = context;
        this.catalog = context.site().catalog();
    }

    /** Nothing where no document has witnesses. */
    Optional<OutputFile> page() {
        List<Entry> joined = joined();
        if (joined.isEmpty()) {
            return Optional.empty();
        }
        String heading = context.messages().of("joinings.title");
        List<Group> groups = groups(joined);
        ListPage view = new ListPage(
                context.hiddenFrame(
                        SitePaths.JOININGS,
                        "page",
                        heading,
                        context.messages().of("description.joinings", joined.size())),
                List.of(new Link(
                        context.href(SitePaths.JOININGS, SitePaths.EDITS),
                        context.messages().of("counts.title"))),
                heading,
                joined.size(),
                List.of(),
                TimelineMaker.jumps(groups),
                groups,
                Optional.empty(),
                Optional.empty());
        return Optional.of(context.file(SitePaths.JOININGS, "list.ftlh", view));
    }

    private List<Entry> joined() {
        return catalog.entries().stream()
                .filter(entry -> !catalog.witnesses(entry).isEmpty())
                .toList();
    }

    /** By why the first witness of each was joined to it; a joining by hand or by likeness is to be looked at first. */
    private List<Group> groups(List<Entry> joined) {
        List<Group> groups = new ArrayList<>();
        Arrays.stream(Witness.Reason.values())
                .sorted(Comparator.reverseOrder())
                .forEach(reason -> group(reason, joined).ifPresent(groups::add));
        return groups;
    }

    private Optional<Group> group(Witness.Reason reason, List<Entry> joined) {
        List<Entry> some = joined.stream()
                .filter(entry -> catalog.witnesses(entry).get(0).reason() == reason)
                .toList();
        String key = WitnessesMaker.key(reason);
        return Optional.of(new Group(
                        key,
                        context.messages().of("witnesses.reason." + key),
                        Optional.empty(),
                        some.size(),
                        some.stream().limit(MOST).map(this::item).toList()))
                .filter(group -> group.count() > 0);
    }

    private Item item(Entry entry) {
        return context.item(
                SitePaths.JOININGS,
                entry,
                SitePaths.witnesses(context.site().permalinks().of(entry)));
    }
}
