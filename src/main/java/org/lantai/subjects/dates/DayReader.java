package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Resolves days and thirds printed without their month (20日): by a date just before, else by the day of publication. */
final class DayReader implements Reader {
    @Override
    public Optional<Period> read(Hit hit, Setting setting) {
        if (setting.opening().isPresent()) {
            return notBefore(hit, setting.opening().get());
        }
        Optional<Period> told = setting.tells(Cue.REPORT)
                ? Optional.empty()
                : setting.here().filter(Period::isWithinOneMonth).flatMap(p -> notBefore(hit, p));
        return told.or(() -> setting.published().day().flatMap(today -> near(hit, today, setting)));
    }

    private static Optional<Period> notBefore(Hit hit, Period earlier) {
        YearMonth month = YearMonth.from(earlier.from());
        return Stream.of(month, month.plusMonths(1))
                .flatMap(m -> in(hit, m).stream())
                .filter(p -> !p.from().isBefore(earlier.from()))
                .findFirst();
    }

    private static Optional<Period> near(Hit hit, LocalDate today, Setting setting) {
        Stream<Period> days = LongStream.rangeClosed(-2, 2)
                .mapToObj(YearMonth.from(today)::plusMonths)
                .flatMap(month -> in(hit, month).stream());
        return setting.tells(Cue.FUTURE)
                ? days.filter(p -> !p.to().isBefore(today)).findFirst()
                : days.filter(p -> !p.from().isAfter(today)).reduce((earlier, later) -> later);
    }

    private static Optional<Period> in(Hit hit, YearMonth month) {
        boolean exists = !hit.has("day") || month.isValidDay(hit.number("day"));
        return exists ? Optional.of(CalendarReader.inMonth(hit, month)) : Optional.empty();
    }
}
