package org.lantai.render.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lantai.model.PartialDate;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Html;
import org.lantai.render.view.Link;
import org.lantai.render.view.Markup;
import org.lantai.render.view.Tally;
import org.lantai.render.view.TimeGroup;
import org.lantai.render.view.TimeItem;
import org.lantai.render.view.TimeItem.Quote;
import org.lantai.subjects.Entry;
import org.lantai.subjects.dates.TimeNamed;

/** Lists the documents of one time, in the reading of what they are about with the sentences that name it. */
final class TimeGroups {
    /** More documents are listed on a page for each month of publication. */
    private static final int MOST = 150;

    private static final Comparator<TimeNamed> EARLIEST_FIRST = Comparator.comparing(TimeNamed::from)
            .thenComparing(TimeNamed::to, Comparator.reverseOrder())
            .thenComparing(TimeNamed::precision);

    private final PageContext context;
    private final Reading reading;
    private final Periods periods;

    TimeGroups(PageContext context, Reading reading) {
        this.context = context;
        this.reading = reading;
        this.periods = new Periods(context.messages());
    }

    /** All documents of one time. */
    TimeGroup whole(String from, String anchor, String heading, Optional<PartialDate> slot, List<Entry> entries) {
        return new TimeGroup(
                anchor, heading, Optional.empty(), entries.size(), items(from, entries, isAt(slot)), List.of());
    }

    /**
     * The newest documents of a month or a day that has a page of its own.
     *
     * @param page its heading, which leads there
     * @param most how many are shown
     */
    TimeGroup of(String from, String anchor, Link page, PartialDate slot, List<Entry> entries, int most) {
        List<Entry> newest = entries.subList(0, Math.min(most, entries.size()));
        List<TimeItem> items = items(from, newest, isWithin(slot));
        return new TimeGroup(anchor, page.text(), Optional.of(page.href()), entries.size(), items, List.of());
    }

    /**
     * Documents of a year or month that have no place in one of its parts: by what they are about in groups, with the pages
     * of the months they were published in where they are too many.
     *
     * @param page the page they stand on
     */
    List<TimeGroup> parts(Leaf page, String anchor, String heading, List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        if (!reading.about()) {
            return List.of(whole(page.path(), anchor, heading, page.slot(), entries));
        }
        return areMany(entries)
                ? List.of(new TimeGroup(
                        anchor, heading, Optional.empty(), entries.size(), List.of(), months(page.path(), entries)))
                : periods(page.path(), anchor, page.slot(), entries);
    }

    /** The documents by the part of a year they are about, the earliest and longest first. */
    List<TimeGroup> periods(String from, String anchor, Optional<PartialDate> slot, List<Entry> entries) {
        Map<TimeNamed, List<Entry>> byPeriod = new TreeMap<>(EARLIEST_FIRST);
        for (Entry entry : entries) {
            entry.subjects().dates().stream()
                    .filter(isAt(slot))
                    .forEach(time -> byPeriod.computeIfAbsent(time, t -> new ArrayList<>())
                            .add(entry));
        }
        List<TimeGroup> groups = new ArrayList<>();
        byPeriod.forEach((time, some) -> groups.add(new TimeGroup(
                groups.isEmpty()
                        ? anchor
                        : anchor + "-" + time.from() + "-" + time.to() + "-"
                                + time.precision().name().toLowerCase(Locale.ROOT),
                periods.of(time),
                Optional.empty(),
                some.size(),
                items(from, some, time::isSameTime),
                List.of())));
        return groups;
    }

    /** Whether documents of a time are too many for one page. */
    boolean areMany(List<Entry> entries) {
        return reading.about() && entries.size() > MOST;
    }

    /** Documents by the month they were published in, as far as that is known; newest first as given. */
    static Map<String, List<Entry>> byPublication(List<Entry> entries) {
        Map<String, List<Entry>> months = new TreeMap<>(Comparator.reverseOrder());
        entries.forEach(entry ->
                months.computeIfAbsent(month(entry), m -> new ArrayList<>()).add(entry));
        return months;
    }

    private static String month(Entry entry) {
        return entry.date()
                .map(PartialDate::toString)
                .map(iso -> iso.substring(0, Math.min(7, iso.length())))
                .orElse("undated");
    }

    private List<Tally> months(String from, List<Entry> entries) {
        List<Tally> tallies = new ArrayList<>();
        byPublication(entries)
                .forEach((month, some) -> tallies.add(new Tally(
                        context.href(from, SitePaths.part(from, month)), publication(month), some.size(), 0)));
        return tallies;
    }

    /** How a month of publication reads. */
    String publication(String month) {
        return PartialDate.parse(month)
                .map(date -> context.messages()
                        .of("timeline.published-in", context.dates().of(date).text()))
                .orElseGet(() -> context.messages().of("timeline.undated"));
    }

    private List<TimeItem> items(String from, List<Entry> entries, Predicate<TimeNamed> isShown) {
        return entries.stream().map(entry -> item(from, entry, isShown)).toList();
    }

    private static Predicate<TimeNamed> isAt(Optional<PartialDate> slot) {
        return time -> time.slot().equals(slot);
    }

    private static Predicate<TimeNamed> isWithin(PartialDate slot) {
        return time -> time.slot()
                .filter(s -> s.toString().startsWith(slot.toString()))
                .isPresent();
    }

    private TimeItem item(String from, Entry entry, Predicate<TimeNamed> isShown) {
        List<Quote> quotes = reading.about()
                ? entry.subjects().dates().stream()
                        .filter(isShown)
                        .map(time -> quote(from, entry, time))
                        .toList()
                : List.of();
        return new TimeItem(context.item(from, entry), quotes);
    }

    private Quote quote(String from, Entry entry, TimeNamed time) {
        String href = context.href(from, context.documentPath(entry)) + "#" + time.anchor();
        return new Quote(href, marked(context.edition().say(time.excerpt()), time));
    }

    /** Converted to another script a sentence nearly always keeps its places; else the words go unmarked. */
    private static Html marked(String text, TimeNamed time) {
        if (text.length() != time.excerpt().length()) {
            return new Html(Markup.escape(text));
        }
        return new Html(Markup.escape(text.substring(0, time.start()))
                + "<mark>" + Markup.escape(text.substring(time.start(), time.end())) + "</mark>"
                + Markup.escape(text.substring(time.end())));
    }
}
