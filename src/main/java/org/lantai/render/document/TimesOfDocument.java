package org.lantai.render.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.timeline.Periods;
import org.lantai.render.timeline.Readings;
import org.lantai.render.view.TimeLink;
import org.lantai.subjects.Entry;
import org.lantai.subjects.dates.TimeNamed;

/** Lists the times that a document is about, the earliest first. */
final class TimesOfDocument {
    private static final Comparator<TimeNamed> EARLIEST_FIRST =
            Comparator.comparing(TimeNamed::from).thenComparing(TimeNamed::to).thenComparing(TimeNamed::precision);

    private final PageContext context;
    private final Periods periods;
    private final Readings readings;

    TimesOfDocument(PageContext context) {
        this.context = context;
        this.periods = new Periods(context.messages());
        this.readings = new Readings(context);
    }

    /** @param from the page of the document */
    List<TimeLink> of(String from, Entry entry) {
        return entry.subjects().dates().stream()
                .sorted(EARLIEST_FIRST)
                .flatMap(time -> link(from, time).stream())
                .toList();
    }

    private Optional<TimeLink> link(String from, TimeNamed time) {
        String words = time.excerpt().substring(time.start(), time.end());
        return readings.about(time.slot().map(SitePaths::time))
                .map(page -> new TimeLink(
                        context.href(from, page),
                        periods.of(time),
                        "#" + time.anchor(),
                        context.edition().say(words)));
    }
}
