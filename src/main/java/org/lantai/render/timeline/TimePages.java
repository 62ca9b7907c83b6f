package org.lantai.render.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lantai.catalog.Timeline.Day;
import org.lantai.catalog.Timeline.Month;
import org.lantai.catalog.Timeline.Year;
import org.lantai.model.OutputFile;
import org.lantai.model.PartialDate;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Link;
import org.lantai.render.view.TimeGroup;
import org.lantai.subjects.Entry;

/** Makes the years, months and days of one reading of the timeline, and the page of what has a place in no year. */
final class TimePages {
    /** A year or month with more documents shows the newest of each month or day; the rest stands on the page of that. */
    private static final int MOST = 200;
    /** With the sentences that name the time, documents take three times the space. */
    private static final int MOST_WITH_SENTENCES = 60;

    private static final int NEWEST = 5;

    private final PageContext context;
    private final Reading reading;
    private final TimeLinks links;
    private final TimeGroups lists;
    private final LeafMaker leaves;
    private final CalendarMaker calendars;

    TimePages(PageContext context, Readings readings, Reading reading) {
        this.context = context;
        this.reading = reading;
        this.links = new TimeLinks(context, reading);
        this.lists = new TimeGroups(context, reading);
        this.leaves = new LeafMaker(context, readings, reading);
        this.calendars = new CalendarMaker(context, reading);
    }

    void pages(Consumer<OutputFile> out) {
        List<Year> years = reading.timeline().years();
        List<Month> months = years.stream().flatMap(y -> y.months().stream()).toList();
        List<PartialDate> days =
                months.stream().flatMap(m -> m.days().stream().map(m::date)).toList();
        for (int i = 0; i < years.size(); i++) {
            year(years.get(i), turn(years, i, Year::date), out);
        }
        for (int i = 0; i < months.size(); i++) {
            month(months.get(i), turn(months, i, Month::date), out);
        }
        int next = 0;
        for (Month month : months) {
            for (Day day : month.days()) {
                out.accept(day(month, day, turn(days, next++, Function.identity())));
            }
        }
        apart(out);
    }

    /** The neighbours of a page, towards the present and towards the past. */
    private record Turn(Optional<PartialDate> newer, Optional<PartialDate> older) {}

    private static <T> Turn turn(List<T> all, int index, Function<T, PartialDate> date) {
        return new Turn(
                index == 0 ? Optional.empty() : Optional.of(date.apply(all.get(index - 1))),
                index + 1 == all.size() ? Optional.empty() : Optional.of(date.apply(all.get(index + 1))));
    }

    private Leaf leaf(PartialDate date, int count, Turn turn) {
        String place = SitePaths.time(date);
        String path = reading.path(place);
        List<Link> trail = new ArrayList<>(List.of(links.timeline(path)));
        if (date.month().isPresent()) {
            trail.add(links.to(path, PartialDate.ofYear(date.year())));
        }
        if (date.day().isPresent()) {
            trail.add(links.to(
                    path, PartialDate.parse(date.toString().substring(0, 7)).orElseThrow()));
        }
        return new Leaf(
                path,
                place,
                Optional.of(date),
                context.dates().of(date).text(),
                count,
                trail,
                turn.newer().map(newer -> links.to(path, newer)),
                turn.older().map(older -> links.to(path, older)));
    }

    private boolean isWhole(int count) {
        return count <= (reading.about() ? MOST_WITH_SENTENCES : MOST);
    }

    private void year(Year year, Turn turn, Consumer<OutputFile> out) {
        Leaf leaf = leaf(year.date(), year.count(), turn);
        boolean whole = isWhole(leaf.count());
        List<TimeGroup> groups = new ArrayList<>();
        year.months().forEach(month -> groups.add(monthOfYear(leaf.path(), month, whole)));
        String without = context.messages().of(reading.key("timeline.without-month"));
        groups.addAll(lists.parts(leaf, "m00", without, year.withoutMonth()));
        out.accept(leaves.page(leaf, calendars.calendar(leaf.path(), year), groups));
        leaves.parts(leaf, year.withoutMonth(), out);
    }

    private TimeGroup monthOfYear(String from, Month month, boolean whole) {
        return lists.of(
                from,
                String.format(Locale.ROOT, "m%02d", month.month()),
                new Link(links.to(from, month.date()).href(), context.dates().monthName(month.month())),
                month.date(),
                month.documents(),
                whole ? MOST : NEWEST);
    }

    private void month(Month month, Turn turn, Consumer<OutputFile> out) {
        Leaf leaf = leaf(month.date(), month.count(), turn);
        boolean whole = isWhole(leaf.count());
        List<TimeGroup> groups = new ArrayList<>();
        month.days().forEach(day -> groups.add(dayOfMonth(leaf.path(), month, day, whole)));
        String without = context.messages().of(reading.key("timeline.without-day"));
        groups.addAll(lists.parts(leaf, "d00", without, month.withoutDay()));
        out.accept(leaves.page(leaf, Optional.empty(), groups));
        leaves.parts(leaf, month.withoutDay(), out);
    }

    private TimeGroup dayOfMonth(String from, Month month, Day day, boolean whole) {
        String heading = context.dates().dayWithWeekday(month.year(), month.month(), day.day());
        return lists.of(
                from,
                String.format(Locale.ROOT, "d%02d", day.day()),
                new Link(links.to(from, month.date(day)).href(), heading),
                month.date(day),
                day.entries(),
                whole ? MOST : NEWEST);
    }

    private OutputFile day(Month month, Day day, Turn turn) {
        Leaf leaf = leaf(month.date(day), day.entries().size(), turn);
        String weekday = context.dates().weekday(LocalDate.of(month.year(), month.month(), day.day()));
        return leaves.page(
                leaf, Optional.empty(), List.of(lists.whole(leaf.path(), "all", weekday, leaf.slot(), day.entries())));
    }

    private void apart(Consumer<OutputFile> out) {
        List<Entry> entries = reading.timeline().undated();
        String path = reading.apart();
        String heading = context.messages().of(reading.key("timeline.undated"));
        Leaf leaf = new Leaf(
                path,
                SitePaths.TIMELINE,
                Optional.empty(),
                heading,
                entries.size(),
                List.of(links.timeline(path)),
                Optional.empty(),
                Optional.empty());
        out.accept(leaves.page(leaf, Optional.empty(), lists.parts(leaf, "all", heading, entries)));
        leaves.parts(leaf, entries, out);
    }
}
