package org.lantai.subjects.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;

/** Resolves years and what stands in a year: halves, quarters, seasons, months and their days. */
final class CalendarReader implements Reader {
    private static final String SEASONS = "春夏秋冬";
    private static final String THIRDS = "上中下";
    private static final String EDGES = "初中底";

    private final Years years;

    CalendarReader(Years years) {
        this.years = years;
    }

    @Override
    public Optional<Period> read(Hit hit, Setting setting) {
        IntFunction<Optional<Period>> inYear = year -> inYear(hit, year);
        if (Years.isNamed(hit)) {
            return years.of(hit, setting).flatMap(inYear::apply);
        }
        Optional<Period> told = setting.opening().isPresent()
                ? Optional.empty()
                : dayOfYear(hit)
                        .flatMap(day -> Optional.ofNullable(setting.told().get(day)))
                        .flatMap(inYear::apply);
        if (told.isPresent()) {
            return told;
        }
        boolean over = hit.has("firstQuarters") || hit.has("firstMonths");
        return over ? YearChoice.lastOver(inYear, setting) : YearChoice.choose(inYear, setting);
    }

    private static Optional<MonthDay> dayOfYear(Hit hit) {
        boolean one = hit.has("month") && hit.has("day") && !hit.has("fromMonth") && !hit.has("fromDay");
        try {
            return one ? Optional.of(MonthDay.of(hit.number("month"), hit.number("day"))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Period> inYear(Hit hit, int year) {
        try {
            return Optional.of(years.hasLunarMonths(hit) ? wholeYear(hit, year) : part(hit, year));
        } catch (DateTimeException e) {
            // No such day in that year: 2月29日, 6月31日.
            return Optional.empty();
        }
    }

    private static Period part(Hit hit, int year) {
        if (hit.has("month")) {
            return month(hit, year);
        }
        if (hit.has("half")) {
            int first = hit.part("half").equals("上") ? 1 : 7;
            return Period.ofMonths(year, first, first + 5, Precision.HALF_YEAR);
        }
        if (hit.has("quarter")) {
            int last = 3 * hit.number("quarter");
            return Period.ofMonths(year, last - 2, last, Precision.QUARTER);
        }
        if (hit.has("firstQuarters")) {
            return Period.ofMonths(year, 1, 3 * hit.number("firstQuarters"), Precision.QUARTER);
        }
        if (hit.has("firstMonths")) {
            return Period.ofMonths(year, 1, hit.number("firstMonths"), Precision.MONTH);
        }
        return hit.has("season") ? season(hit, year) : edge(hit, year);
    }

    private static Period season(Hit hit, int year) {
        YearMonth first = YearMonth.of(year, 3 * SEASONS.indexOf(hit.part("season")) + 3);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.SEASON);
    }

    private static Period edge(Hit hit, int year) {
        String edge = hit.part("edge").replace('末', '底').replace('尾', '底');
        if (edge.isEmpty()) {
            return wholeYear(hit, year);
        }
        int month = new int[] {1, 6, 12}[EDGES.indexOf(edge.charAt(edge.length() - 1))];
        return Period.ofMonth(YearMonth.of(year, month));
    }

    private static Period wholeYear(Hit hit, int year) {
        Precision precision = hit.kind() == FormKind.FISCAL ? Precision.FISCAL_YEAR : Precision.YEAR;
        int last = hit.has("toEraYear") ? year + hit.number("toEraYear") - hit.number("eraYear") : year;
        return Period.ofYears(hit.has("fromYear") ? hit.number("fromYear") : year, last, precision);
    }

    private static Period month(Hit hit, int year) {
        YearMonth month = YearMonth.of(year, hit.number("month"));
        Period period = inMonth(hit, month);
        return hit.has("fromMonth")
                ? new Period(LocalDate.of(year, hit.number("fromMonth"), 1), period.to(), period.precision())
                : period;
    }

    /** A month, or the day, the third or the edge of it that the expression names. */
    static Period inMonth(Hit hit, YearMonth month) {
        if (hit.has("day")) {
            LocalDate last = month.atDay(hit.number("day"));
            LocalDate first = hit.has("fromDay") ? month.atDay(hit.number("fromDay")) : last;
            return new Period(first, last, Precision.DAY);
        }
        if (hit.has("ten")) {
            return Period.ofTenDays(month, THIRDS.indexOf(hit.part("ten")));
        }
        if (hit.has("monthEdge")) {
            return Period.ofTenDays(month, EDGES.indexOf(hit.part("monthEdge").replace('末', '底')));
        }
        return Period.ofMonth(month);
    }
}
