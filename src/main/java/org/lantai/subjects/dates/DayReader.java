package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Resolves days and thirds printed without their month (20日): by a date just before, else by the day of publication. Of
 * the days that fit the nearest is meant, and none past publication while an earlier one fits.
 */
final class DayReader implements Reader {
    /** A forecast looks so many days ahead. */
    private static final int FORECAST_DAYS = 7;

    @Override
    public Optional<Period> read(Hit hit, Setting setting) {
        if (setting.opening().isPresent()) {
            return notBefore(hit, setting.opening().get());
        }
        Optional<Period> told = setting.tells(Cue.REPORT)
                ? Optional.empty()
                : setting.here().filter(Period::isWithinOneMonth).flatMap(p -> beside(hit, p, setting));
        return told.or(() -> setting.published().day().flatMap(today -> near(hit, today, setting)));
    }

    /** The day of that number that is nearest to another, in whatever month. */
    static Optional<Period> nearest(Hit hit, LocalDate day) {
        return around(hit, day).min(Comparator.comparingLong(p -> p.distance(day)));
    }

    private static Optional<Period> notBefore(Hit hit, Period earlier) {
        return around(hit, earlier.from())
                .filter(p -> !p.from().isBefore(earlier.from()))
                .findFirst();
    }

    /** Later in the month of the date before; else whichever lies nearest, in that month or one beside it. */
    private static Optional<Period> beside(Hit hit, Period before, Setting setting) {
        Optional<Period> behind = notBefore(hit, before).filter(p -> isOver(p, before, setting));
        YearMonth month = YearMonth.from(before.from());
        return behind.filter(p -> YearMonth.from(p.from()).equals(month))
                .or(() -> Stream.concat(
                                behind.stream(),
                                Stream.of(month.minusMonths(1), month)
                                        .flatMap(m -> in(hit, m).stream())
                                        .filter(p -> isOver(p, before, setting)))
                        .min(Comparator.comparingLong(p -> p.distance(before.from()))));
    }

    /** Whether it was over when the text was published, or need not be. */
    private static boolean isOver(Period period, Period before, Setting setting) {
        return setting.tells(Cue.FUTURE)
                || setting.tells(Cue.FORECAST)
                || setting.published()
                        .latest()
                        .map(today ->
                                before.from().isAfter(today) || !period.from().isAfter(today))
                        .orElse(true);
    }

    private static Optional<Period> near(Hit hit, LocalDate today, Setting setting) {
        Optional<Period> coming =
                around(hit, today).filter(p -> !p.to().isBefore(today)).findFirst();
        boolean forecast = setting.tells(Cue.FORECAST)
                && coming.filter(p -> p.distance(today) <= FORECAST_DAYS).isPresent();
        return setting.tells(Cue.FUTURE) || forecast
                ? coming
                : around(hit, today).filter(p -> !p.from().isAfter(today)).reduce((earlier, later) -> later);
    }

    private static Stream<Period> around(Hit hit, LocalDate day) {
        return LongStream.rangeClosed(-2, 2)
                .mapToObj(YearMonth.from(day)::plusMonths)
                .flatMap(month -> in(hit, month).stream());
    }

    private static Optional<Period> in(Hit hit, YearMonth month) {
        boolean exists = !hit.has("day") || month.isValidDay(hit.number("day"));
        return exists ? Optional.of(CalendarReader.inMonth(hit, month)) : Optional.empty();
    }
}
