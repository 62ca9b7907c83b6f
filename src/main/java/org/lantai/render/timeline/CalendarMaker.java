package org.lantai.render.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lantai.catalog.Timeline;
import org.lantai.catalog.Timeline.Month;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Calendar;
import org.lantai.render.view.Calendar.Day;
import org.lantai.render.view.Calendar.Week;
import org.lantai.render.view.Calendar.Weekday;
import org.lantai.render.view.Tally;

/** Draws the calendar of a year: each day as dense as it has documents. */
final class CalendarMaker {
    private static final int DENSITIES = 4;

    private final PageContext context;
    private final Reading reading;
    /** How many documents the fullest day of all years has: the same tone means the same on every year's page. */
    private final int greatest;

    CalendarMaker(PageContext context, Reading reading) {
        this.context = context;
        this.reading = reading;
        this.greatest = reading.timeline().years().stream()
                .flatMap(year -> year.months().stream())
                .flatMap(month -> month.days().stream())
                .mapToInt(day -> day.entries().size())
                .max()
                .orElse(0);
    }

    /** The calendar of a year; empty where no document of it has a month. */
    Optional<Calendar> calendar(String from, Timeline.Year year) {
        if (year.months().isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Month> months = new TreeMap<>();
        year.months().forEach(month -> months.put(month.month(), month));
        return Optional.of(new Calendar(
                IntStream.rangeClosed(1, 7)
                        .mapToObj(day -> new Weekday(
                                context.dates().weekdayShort(day),
                                context.messages().of("weekday." + day)))
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number ->
                                month(from, YearMonth.of(year.year(), number), Optional.ofNullable(months.get(number))))
                        .toList()));
    }

    private Calendar.Month month(String from, YearMonth month, Optional<Month> documents) {
        String path = context.href(from, reading.path(SitePaths.month(month.getYear(), month.getMonthValue())));
        return new Calendar.Month(
                context.dates().monthName(month.getMonthValue()),
                documents.map(m -> path),
                documents.map(Month::count).orElse(0),
                weeks(from, month, documents),
                documents
                        .map(m -> m.withoutDay().size())
                        .filter(count -> count > 0)
                        .map(count -> new Tally(
                                path + "#d00", context.messages().of(reading.key("timeline.without-day")), count, 0)));
    }

    private List<Week> weeks(String from, YearMonth month, Optional<Month> documents) {
        Map<Integer, Integer> counts = new TreeMap<>();
        documents.ifPresent(
                m -> m.days().forEach(day -> counts.put(day.day(), day.entries().size())));
        List<Week> weeks = new ArrayList<>();
        int monday = 2 - month.atDay(1).getDayOfWeek().getValue();
        for (int first = monday; first <= month.lengthOfMonth(); first += 7) {
            weeks.add(new Week(IntStream.range(first, first + 7)
                    .mapToObj(number -> day(from, month, number, counts.getOrDefault(number, 0)))
                    .toList()));
        }
        return weeks;
    }

    private Day day(String from, YearMonth month, int number, int count) {
        if (!month.isValidDay(number)) {
            return new Day(0, Optional.empty(), 0, "");
        }
        LocalDate day = month.atDay(number);
        String path = reading.path(SitePaths.day(day.getYear(), day.getMonthValue(), number));
        return new Day(
                number,
                Optional.of(context.href(from, path)).filter(href -> count > 0),
                density(count),
                context.messages().of("chart.bar", context.dates().day(day), count));
    }

    /** By the root, since a day with hundreds of documents would leave all others pale. */
    private int density(int count) {
        return greatest <= DENSITIES ? count : (int) Math.ceil(DENSITIES * Math.sqrt((double) count / greatest));
    }
}
