package org.lantai.render.timeline;

import org.lantai.model.PartialDate;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Link;

/** Links to the pages of one reading of the timeline. */
final class TimeLinks {
    private final PageContext context;
    private final Reading reading;

    TimeLinks(PageContext context, Reading reading) {
        this.context = context;
        this.reading = reading;
    }

    Link timeline(String from) {
        return new Link(context.href(from, reading.home()), context.messages().of(reading.key("timeline.heading")));
    }

    /** Leads to the page of a year, a month or a day. */
    Link to(String from, PartialDate date) {
        return new Link(
                context.href(from, reading.path(SitePaths.time(date))),
                context.dates().of(date).text());
    }
}
