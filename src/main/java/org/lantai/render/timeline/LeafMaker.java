package org.lantai.render.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.model.OutputFile;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Calendar;
import org.lantai.render.view.Link;
import org.lantai.render.view.Tally;
import org.lantai.render.view.TimeGroup;
import org.lantai.render.view.TimePage;
import org.lantai.subjects.Entry;

/** Makes single pages of one reading of the timeline. */
final class LeafMaker {
    private static final String KIND = "timeline";
    /** With fewer groups nobody loses the way. */
    private static final int GROUPS_TO_JUMP = 4;

    private final PageContext context;
    private final Readings readings;
    private final Reading reading;
    private final TimeGroups lists;

    LeafMaker(PageContext context, Readings readings, Reading reading) {
        this.context = context;
        this.readings = readings;
        this.reading = reading;
        this.lists = new TimeGroups(context, reading);
    }

    OutputFile page(Leaf leaf, Optional<Calendar> calendar, List<TimeGroup> groups) {
        String title = context.messages().of(reading.key("timeline.title"), leaf.heading());
        String description = context.messages().of(reading.key("list.description"), leaf.heading(), leaf.count());
        TimePage view = new TimePage(
                context.frame(leaf.path(), KIND, title, description),
                leaf.trail(),
                readings.links(leaf.path(), reading, leaf.place()),
                leaf.heading(),
                leaf.count(),
                calendar,
                calendar.isPresent() ? List.of() : jumps(groups),
                groups,
                leaf.newer(),
                leaf.older());
        return context.file(leaf.path(), "time.ftlh", view);
    }

    private static List<Tally> jumps(List<TimeGroup> groups) {
        return groups.size() < GROUPS_TO_JUMP
                ? List.of()
                : groups.stream()
                        .map(g -> new Tally("#" + g.anchor(), g.heading(), g.count(), 0))
                        .toList();
    }

    /** The pages of the months in which documents of a time were published, where all are too many for one page. */
    void parts(Leaf whole, List<Entry> entries, Consumer<OutputFile> out) {
        if (!lists.areMany(entries)) {
            return;
        }
        TimeGroups.byPublication(entries).forEach((month, some) -> {
            String path = SitePaths.part(whole.path(), month);
            Leaf part = new Leaf(
                    path,
                    whole.place(),
                    whole.slot(),
                    lists.publication(month),
                    some.size(),
                    trail(whole, path),
                    Optional.empty(),
                    Optional.empty());
            out.accept(page(part, Optional.empty(), lists.periods(path, "all", whole.slot(), some)));
        });
    }

    private List<Link> trail(Leaf whole, String path) {
        List<Link> trail = new ArrayList<>();
        String above = context.href(path, whole.path());
        String up = above.substring(0, above.lastIndexOf('/') + 1);
        whole.trail().forEach(link -> trail.add(new Link(up + link.href(), link.text())));
        trail.add(new Link(above, whole.heading()));
        return trail;
    }
}
