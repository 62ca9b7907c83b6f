package org.lantai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lantai.catalog.Timeline;
import org.lantai.render.view.Bar;
import org.lantai.render.view.Chart;
import org.lantai.render.view.Tick;

/**
 * Draws the timeline: a bar a month where the documents span at most three years and all have a month, else a bar a
 * year. Places are in percent of the width, so that the picture fits any screen while its letters keep their size.
 */
final class ChartMaker {
    private static final int HEIGHT = 120;
    /** A single document is a low bar, not a tower. */
    private static final int HEIGHT_PER_DOCUMENT = 24;

    private static final int MAX_YEARS_OF_MONTHS = 3;
    /** With fewer bars than this a single year would fill the picture. */
    private static final int MIN_YEARS = 8;
    /** As many years of four digits fit side by side on a phone. */
    private static final int MAX_TICKS = 7;

    private final PageContext context;
    private final String from;

    ChartMaker(PageContext context, String from) {
        this.context = context;
        this.from = from;
    }

    /** The picture; empty when no document has a date. */
    Optional<Chart> chart() {
        List<Timeline.Year> years = context.site().catalog().timeline().years();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        int last = years.get(0).year();
        int first = years.get(years.size() - 1).year();
        boolean monthly = last - first < MAX_YEARS_OF_MONTHS
                && years.stream().allMatch(y -> y.withoutMonth().isEmpty());
        return Optional.of(monthly ? months(years, first, last) : years(years, first, last));
    }

    private Chart months(List<Timeline.Year> years, int first, int last) {
        Map<Integer, Timeline.Month> byMonth = new TreeMap<>();
        years.forEach(y -> y.months().forEach(m -> byMonth.put(m.year() * 12 + m.month() - 1, m)));
        List<Slot> slots = new ArrayList<>();
        for (int at = first * 12; at < (last + 1) * 12; at++) {
            String label = context.dates().month(at / 12, at % 12 + 1);
            String path = SitePaths.month(at / 12, at % 12 + 1);
            slots.add(new Slot(label, path, Optional.ofNullable(byMonth.get(at)).map(Timeline.Month::count)));
        }
        List<Tick> ticks = first == last ? monthTicks() : yearTicks(first, last, 12, 1);
        return chart(slots, ticks, first, last);
    }

    private List<Tick> monthTicks() {
        List<Tick> ticks = new ArrayList<>();
        for (int month = 1; month <= 12; month += 2) {
            ticks.add(new Tick(percent(month * 2 - 1, 24), context.dates().monthName(month)));
        }
        return ticks;
    }

    private Chart years(List<Timeline.Year> years, int first, int last) {
        int begin = Math.min(first, last - MIN_YEARS + 1);
        Map<Integer, Timeline.Year> byYear = new TreeMap<>();
        years.forEach(y -> byYear.put(y.year(), y));
        List<Slot> slots = new ArrayList<>();
        for (int year = begin; year <= last; year++) {
            slots.add(new Slot(
                    context.dates().year(year),
                    SitePaths.year(year),
                    Optional.ofNullable(byYear.get(year)).map(Timeline.Year::count)));
        }
        int step = (last - begin) / MAX_TICKS + 1;
        return chart(slots, yearTicks(begin, last, 1, step), first, last);
    }

    /** Labels in the middle of every {@code step}th year, the last year always among them. */
    private static List<Tick> yearTicks(int first, int last, int slotsPerYear, int step) {
        List<Tick> ticks = new ArrayList<>();
        int slots = (last - first + 1) * slotsPerYear;
        for (int year = last; year >= first; year -= step) {
            int middle = (year - first) * slotsPerYear * 2 + slotsPerYear;
            ticks.add(0, new Tick(percent(middle, slots * 2), String.valueOf(year)));
        }
        return ticks;
    }

    private Chart chart(List<Slot> slots, List<Tick> ticks, int first, int last) {
        int greatest = slots.stream().mapToInt(Slot::number).max().orElse(0);
        int height = Math.min(HEIGHT, greatest * HEIGHT_PER_DOCUMENT);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            bars.add(bar(slots.get(i), i, slots.size(), greatest, height));
        }
        int dated = slots.stream().mapToInt(Slot::number).sum();
        return new Chart(height, bars, ticks, summary(dated, first, last));
    }

    private Bar bar(Slot slot, int index, int slots, int greatest, int tallest) {
        // A single document among thousands still shows.
        int height = slot.number() == 0 ? 0 : Math.max(3, slot.number() * tallest / greatest);
        return new Bar(
                percent(index, slots),
                percent(1, slots),
                percent(index * 8 + 1, slots * 8),
                percent(6, slots * 8),
                tallest - height,
                height,
                slot.count().map(count -> context.href(from, slot.path())),
                context.messages().of("chart.bar", slot.label(), slot.number()));
    }

    private String summary(int dated, int first, int last) {
        return first == last
                ? context.messages().of("chart.year", first, dated)
                : context.messages().of("chart.years", first, last, dated);
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * part / whole);
    }

    private record Slot(String label, String path, Optional<Integer> count) {
        int number() {
            return count.orElse(0);
        }
    }
}
