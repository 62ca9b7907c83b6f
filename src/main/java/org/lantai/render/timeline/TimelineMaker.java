package org.lantai.render.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.catalog.Timeline.Month;
import org.lantai.catalog.Timeline.Year;
import org.lantai.model.OutputFile;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Group;
import org.lantai.render.view.Tally;
import org.lantai.render.view.TimelinePage;
import org.lantai.render.view.TimelinePage.MonthCell;
import org.lantai.render.view.TimelinePage.YearRow;

/** Makes the timeline in both readings: the picture of the whole archive, its years, months and days. */
public final class TimelineMaker {
    private static final String KIND = "timeline";

    private final PageContext context;

    public TimelineMaker(PageContext context) {
        this.context = context;
    }

    public void pages(Consumer<OutputFile> out) {
        Readings readings = new Readings(context);
        for (Reading reading : readings.all()) {
            CountsMaker counts = new CountsMaker(context, reading);
            out.accept(overview(readings, reading, counts));
            new TimePages(context, readings, reading).pages(out);
            counts.files(out);
        }
    }

    private OutputFile overview(Readings readings, Reading reading, CountsMaker counts) {
        String path = reading.home();
        int undated = reading.timeline().undated().size();
        Tally apart = new Tally(
                context.href(path, reading.apart()),
                context.messages().of(reading.key("timeline.undated")),
                undated,
                0);
        int all = context.site().catalog().entries().size();
        TimelinePage view = new TimelinePage(
                context.frame(
                        path,
                        KIND,
                        context.messages().of(reading.key("timeline.heading")),
                        context.messages().of(reading.key("description.timeline"), all)),
                readings.links(path, reading, SitePaths.TIMELINE),
                reading.about(),
                all,
                new ChartMaker(context, path, reading).chart(),
                counts.controls(path),
                reading.timeline().years().stream()
                        .map(year -> row(path, reading, year))
                        .toList(),
                Optional.of(apart).filter(tally -> undated > 0));
        return context.file(path, "timeline.ftlh", view);
    }

    private YearRow row(String from, Reading reading, Year year) {
        TimeLinks links = new TimeLinks(context, reading);
        List<Month> months = new ArrayList<>(year.months());
        Collections.reverse(months);
        String page = links.to(from, year.date()).href();
        String without = context.messages().of(reading.key("timeline.without-month"));
        return new YearRow(
                String.format(Locale.ROOT, "%04d", year.year()),
                new Tally(page, context.dates().year(year.year()), year.count(), 0),
                months.stream().map(month -> cell(from, links, month)).toList(),
                Optional.of(year.withoutMonth().size())
                        .filter(count -> count > 0)
                        .map(count -> new Tally(page + "#m00", without, count, 0)));
    }

    private MonthCell cell(String from, TimeLinks links, Month month) {
        String name = context.dates().monthName(month.month());
        return new MonthCell(
                month.date().toString(), new Tally(links.to(from, month.date()).href(), name, month.count(), 0));
    }

    /** Links to the groups of a list, where there are enough of them to lose one's way. */
    public static List<Tally> jumps(List<Group> groups) {
        if (groups.size() < 4) {
            return List.of();
        }
        int greatest = groups.stream().mapToInt(Group::count).max().orElse(0);
        return groups.stream()
                .map(g -> PageContext.tally("#" + g.anchor(), g.heading(), g.count(), greatest))
                .toList();
    }
}
