package org.lantai.render.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lantai.catalog.Timeline.Month;
import org.lantai.catalog.Timeline.Year;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Bar;
import org.lantai.render.view.Chart;
import org.lantai.render.view.Tally;
import org.lantai.render.view.Tick;
import org.lantai.subjects.Entry;

/**
 * Draws the timeline: a bar a month where these are not too many for the documents or the picture and nearly all
 * documents have a month, else a bar a year. Places are in percent of the width, so that the picture fits any screen
 * while its letters keep their size.
 */
public final class ChartMaker {
    /** So many months are drawn however few the documents. */
    private static final int FEW_YEARS = 3;
    /** In more years the bars of months no longer stay apart on a phone. */
    private static final int MOST_YEARS_OF_MONTHS = 12;
    /** Over many years months are drawn only where most of them have documents. */
    private static final int DOCUMENTS_PER_MONTH = 2;
    /** With fewer bars than this a single year would fill the picture. */
    private static final int MIN_YEARS = 8;
    /** As many years of four digits fit side by side on a phone. */
    private static final int MAX_TICKS = 7;

    private final PageContext context;
    private final String from;
    private final Reading reading;
    private final BarMaker bars;
    private final Tones tones;

    /** Of the picture on a page of when documents were published. */
    public ChartMaker(PageContext context, String from) {
        this(context, from, Reading.published(context.site().catalog()));
    }

    /** @param from the page that shows the picture */
    public ChartMaker(PageContext context, String from, Reading reading) {
        this.context = context;
        this.from = from;
        this.reading = reading;
        this.tones = new Tones(context.site().catalog().sources());
        this.bars = new BarMaker(context, from, tones);
    }

    /** The picture; empty when no document has a date. */
    public Optional<Chart> chart() {
        List<Year> years = reading.timeline().years();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        YearSpan span = YearSpan.of(years);
        return Optional.of(isMonthly(span) ? months(span) : years(span));
    }

    private static boolean isMonthly(YearSpan span) {
        int all = span.within().stream().mapToInt(Year::count).sum();
        int without =
                span.within().stream().mapToInt(y -> y.withoutMonth().size()).sum();
        boolean dense = span.length() <= MOST_YEARS_OF_MONTHS && all >= DOCUMENTS_PER_MONTH * 12 * span.length();
        return (span.length() <= FEW_YEARS || dense) && without * 10 <= all;
    }

    private Chart months(YearSpan span) {
        Map<Integer, Month> byMonth = new TreeMap<>();
        span.within().forEach(y -> y.months().forEach(m -> byMonth.put(m.year() * 12 + m.month() - 1, m)));
        List<BarMaker.Slot> slots = new ArrayList<>();
        for (int at = span.first() * 12; at < (span.last() + 1) * 12; at++) {
            slots.add(new BarMaker.Slot(
                    String.format(Locale.ROOT, "%04d-%02d", at / 12, at % 12 + 1),
                    context.dates().month(at / 12, at % 12 + 1),
                    reading.path(SitePaths.month(at / 12, at % 12 + 1)),
                    Optional.ofNullable(byMonth.get(at)).map(Month::documents).orElse(List.of())));
        }
        List<Tick> ticks = span.length() == 1 ? monthTicks() : yearTicks(span.first(), span.last(), 12);
        return chart(slots, ticks, span, withoutMonth(span));
    }

    private Chart years(YearSpan span) {
        int begin = Math.min(span.first(), span.last() - MIN_YEARS + 1);
        Map<Integer, Year> byYear = new TreeMap<>();
        span.within().forEach(y -> byYear.put(y.year(), y));
        List<BarMaker.Slot> slots = new ArrayList<>();
        for (int year = begin; year <= span.last(); year++) {
            slots.add(new BarMaker.Slot(
                    String.format(Locale.ROOT, "%04d", year),
                    context.dates().year(year),
                    reading.path(SitePaths.year(year)),
                    Optional.ofNullable(byYear.get(year)).map(Year::documents).orElse(List.of())));
        }
        return chart(slots, yearTicks(begin, span.last(), 1), span, List.of());
    }

    private List<Tick> monthTicks() {
        return IntStream.iterate(1, month -> month <= 12, month -> month + 2)
                .mapToObj(month -> new Tick(
                        BarMaker.percent(month * 2 - 1, 24), context.dates().monthName(month)))
                .toList();
    }

    /** Labels in the middle of years that stand evenly apart, the last year always among them. */
    private static List<Tick> yearTicks(int first, int last, int slotsPerYear) {
        int step = (last - first) / MAX_TICKS + 1;
        List<Tick> ticks = new ArrayList<>();
        int slots = (last - first + 1) * slotsPerYear;
        for (int year = last; year >= first; year -= step) {
            int middle = (year - first) * slotsPerYear * 2 + slotsPerYear;
            ticks.add(0, new Tick(BarMaker.percent(middle, slots * 2), String.valueOf(year)));
        }
        return ticks;
    }

    private Chart chart(List<BarMaker.Slot> slots, List<Tick> ticks, YearSpan span, List<Tally> apart) {
        int greatest =
                slots.stream().mapToInt(slot -> slot.entries().size()).max().orElse(0);
        int height = BarMaker.height(greatest);
        List<Bar> drawn = IntStream.range(0, slots.size())
                .mapToObj(i -> bars.bar(slots.get(i), i, slots.size(), greatest))
                .toList();
        int[] counts = new int[tones.count()];
        reading.timeline().documents().forEach(entry -> counts[tones.of(entry)]++);
        List<Tally> outside = new ArrayList<>(apart);
        outside.addAll(outside(span));
        int first = Integer.parseInt(slots.get(0).key().substring(0, 4));
        boolean monthly = slots.get(0).key().length() > 4;
        return new Chart(
                first,
                span.last(),
                monthly,
                height,
                greatest,
                drawn,
                ticks,
                summary(slots, span),
                legend(counts),
                others(counts),
                outside);
    }

    private List<Tally> legend(int[] counts) {
        return tones.sources().size() < 2
                ? List.of()
                : tones.sources().stream()
                        .map(name -> new Tally(
                                context.href(from, context.sourcePath(name)),
                                context.name(name),
                                counts[tones.of(name)],
                                0))
                        .toList();
    }

    private Optional<Tally> others(int[] counts) {
        return counts[Tones.OTHERS] == 0 || tones.sources().size() < 2
                ? Optional.empty()
                : Optional.of(new Tally(
                        context.href(from, SitePaths.SOURCES),
                        context.messages().of("chart.others"),
                        counts[Tones.OTHERS],
                        0));
    }

    private List<Tally> withoutMonth(YearSpan span) {
        return span.within().stream()
                .filter(year -> !year.withoutMonth().isEmpty())
                .map(year -> new Tally(
                        context.href(from, reading.path(SitePaths.year(year.year()))) + "#m00",
                        context.messages()
                                .of(
                                        reading.key("chart.without-month"),
                                        context.dates().year(year.year())),
                        year.withoutMonth().size(),
                        0))
                .toList();
    }

    private List<Tally> outside(YearSpan span) {
        List<Tally> outside = new ArrayList<>();
        outsideYears("chart.earlier", span.earlier()).ifPresent(outside::add);
        outsideYears("chart.later", span.later()).ifPresent(outside::add);
        int apart = reading.timeline().undated().size();
        if (apart > 0) {
            outside.add(new Tally(
                    context.href(from, reading.apart()),
                    context.messages().of(reading.key("timeline.undated")),
                    apart,
                    0));
        }
        return outside;
    }

    private Optional<Tally> outsideYears(String message, List<Year> years) {
        return years.stream()
                .findFirst()
                .map(nearest -> new Tally(
                        context.href(from, reading.home()) + "#y" + nearest.year(),
                        context.messages().of(message),
                        (int) years.stream()
                                .flatMap(y -> y.documents().stream())
                                .map(Entry::key)
                                .distinct()
                                .count(),
                        0));
    }

    private String summary(List<BarMaker.Slot> slots, YearSpan span) {
        int dated = (int) slots.stream()
                .flatMap(slot -> slot.entries().stream())
                .map(Entry::key)
                .distinct()
                .count();
        return span.length() == 1
                ? context.messages().of(reading.key("chart.year"), span.first(), dated)
                : context.messages().of(reading.key("chart.years"), span.first(), span.last(), dated);
    }
}
