package org.lantai.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.lantai.catalog.Entry;
import org.lantai.catalog.Timeline;
import org.lantai.catalog.Timeline.Month;
import org.lantai.catalog.Timeline.Year;
import org.lantai.model.OutputFile;
import org.lantai.render.view.Group;
import org.lantai.render.view.Link;
import org.lantai.render.view.ListPage;
import org.lantai.render.view.Tally;
import org.lantai.render.view.TimelinePage;
import org.lantai.render.view.TimelinePage.YearRow;

/** Makes the timeline: all years, each year, each month, and the documents without a date. */
final class TimelineMaker {
    private static final String KIND = "timeline";
    /** A year with more documents shows only the newest of each month; the rest stands on the month's page. */
    private static final int WHOLE_YEAR = 200;

    private static final int NEWEST_OF_MONTH = 5;

    private final PageContext context;
    private final Timeline timeline;

    TimelineMaker(PageContext context) {
        this.context = context;
        this.timeline = context.site().catalog().timeline();
    }

    void pages(Consumer<OutputFile> out) {
        out.accept(overview());
        List<Year> years = timeline.years();
        List<Month> months = years.stream().flatMap(y -> y.months().stream()).toList();
        for (int i = 0; i < years.size(); i++) {
            out.accept(year(years, i));
        }
        for (int i = 0; i < months.size(); i++) {
            out.accept(month(months, i));
        }
        out.accept(undated());
    }

    private OutputFile overview() {
        String path = SitePaths.TIMELINE;
        int greatest = timeline.years().stream().mapToInt(Year::count).max().orElse(0);
        int greatestMonth = timeline.years().stream()
                .flatMap(y -> y.months().stream())
                .mapToInt(Month::count)
                .max()
                .orElse(0);
        List<YearRow> rows = timeline.years().stream()
                .map(y -> row(path, y, greatest, greatestMonth))
                .toList();
        String title = context.messages().of("nav.timeline");
        TimelinePage view = new TimelinePage(
                context.frame(path, KIND, title, ""),
                context.site().catalog().entries().size(),
                new ChartMaker(context, path).chart(),
                rows,
                timeline.undated().size(),
                context.href(path, SitePaths.UNDATED));
        return context.file(path, "timeline.ftlh", view);
    }

    private YearRow row(String from, Year year, int greatest, int greatestMonth) {
        List<Month> months = new ArrayList<>(year.months());
        Collections.reverse(months);
        Tally whole = PageContext.tally(
                context.href(from, SitePaths.year(year.year())),
                context.dates().year(year.year()),
                year.count(),
                greatest);
        return new YearRow(
                whole, months.stream().map(m -> tally(from, m, greatestMonth)).toList());
    }

    private Tally tally(String from, Month month, int greatest) {
        return PageContext.tally(
                context.href(from, SitePaths.month(month.year(), month.month())),
                context.dates().monthName(month.month()),
                month.count(),
                greatest);
    }

    private OutputFile year(List<Year> years, int index) {
        Year year = years.get(index);
        String path = SitePaths.year(year.year());
        boolean whole = year.count() <= WHOLE_YEAR;
        List<Group> groups = new ArrayList<>();
        for (Month month : year.months()) {
            groups.add(monthOfYear(path, month, whole));
        }
        if (!year.withoutMonth().isEmpty()) {
            groups.add(group(path, "m00", context.messages().of("timeline.without-month"), year.withoutMonth()));
        }
        ListPage view = list(
                path,
                context.dates().year(year.year()),
                year.count(),
                List.of(trailTimeline(path)),
                groups,
                neighbour(path, years, index - 1, this::link),
                neighbour(path, years, index + 1, this::link));
        return context.file(path, "list.ftlh", view);
    }

    private Group monthOfYear(String from, Month month, boolean whole) {
        List<Entry> entries = entries(month);
        return new Group(
                String.format(Locale.ROOT, "m%02d", month.month()),
                context.dates().monthName(month.month()),
                Optional.of(context.href(from, SitePaths.month(month.year(), month.month()))),
                entries.size(),
                context.items(from, whole ? entries : entries.subList(0, Math.min(NEWEST_OF_MONTH, entries.size()))));
    }

    private static List<Entry> entries(Month month) {
        List<Entry> all = new ArrayList<>();
        month.days().forEach(day -> all.addAll(day.entries()));
        all.addAll(month.withoutDay());
        return all;
    }

    private OutputFile month(List<Month> months, int index) {
        Month month = months.get(index);
        String path = SitePaths.month(month.year(), month.month());
        List<Group> groups = new ArrayList<>();
        for (Timeline.Day day : month.days()) {
            String anchor = String.format(Locale.ROOT, "d%02d", day.day());
            String heading = context.dates().dayWithWeekday(month.year(), month.month(), day.day());
            groups.add(group(path, anchor, heading, day.entries()));
        }
        if (!month.withoutDay().isEmpty()) {
            groups.add(group(path, "d00", context.messages().of("timeline.without-day"), month.withoutDay()));
        }
        String up = context.href(path, SitePaths.year(month.year()));
        ListPage view = list(
                path,
                context.dates().month(month.year(), month.month()),
                month.count(),
                List.of(trailTimeline(path), new Link(up, context.dates().year(month.year()))),
                groups,
                neighbour(path, months, index - 1, this::link),
                neighbour(path, months, index + 1, this::link));
        return context.file(path, "list.ftlh", view);
    }

    private OutputFile undated() {
        String path = SitePaths.UNDATED;
        List<Group> groups = timeline.undated().isEmpty()
                ? List.of()
                : List.of(group(path, "all", context.messages().of("timeline.undated"), timeline.undated()));
        ListPage view = list(
                path,
                context.messages().of("timeline.undated"),
                timeline.undated().size(),
                List.of(trailTimeline(path)),
                groups,
                Optional.empty(),
                Optional.empty());
        return context.file(path, "list.ftlh", view);
    }

    private Link trailTimeline(String from) {
        return new Link(
                context.href(from, SitePaths.TIMELINE), context.messages().of("nav.timeline"));
    }

    private Link link(String from, Year year) {
        return new Link(
                context.href(from, SitePaths.year(year.year())), context.dates().year(year.year()));
    }

    private Link link(String from, Month month) {
        return new Link(
                context.href(from, SitePaths.month(month.year(), month.month())),
                context.dates().month(month.year(), month.month()));
    }

    private static <T> Optional<Link> neighbour(String from, List<T> all, int index, BiFunction<String, T, Link> link) {
        return index < 0 || index >= all.size() ? Optional.empty() : Optional.of(link.apply(from, all.get(index)));
    }

    private Group group(String from, String anchor, String heading, List<Entry> entries) {
        return new Group(anchor, heading, Optional.empty(), entries.size(), context.items(from, entries));
    }

    private ListPage list(
            String path,
            String heading,
            int count,
            List<Link> trail,
            List<Group> groups,
            Optional<Link> newer,
            Optional<Link> older) {
        return new ListPage(
                context.frame(path, KIND, heading, context.messages().of("list.description", heading, count)),
                trail,
                heading,
                count,
                List.of(),
                jumps(groups),
                groups,
                newer,
                older);
    }

    /** Links to the groups, where there are enough of them to lose one's way. */
    static List<Tally> jumps(List<Group> groups) {
        if (groups.size() < 4) {
            return List.of();
        }
        int greatest = groups.stream().mapToInt(Group::count).max().orElse(0);
        return groups.stream()
                .map(g -> PageContext.tally("#" + g.anchor(), g.heading(), g.count(), greatest))
                .toList();
    }
}
