package org.lantai.subjects.dates;

import java.time.YearMonth;
import java.util.Optional;

/** Resolves dates in digits and marks alone: a day, or a range of months or years. */
final class NumericReader implements Reader {
    @Override
    public Optional<Period> read(Hit hit, Setting setting) {
        int year = hit.number("year");
        if (hit.has("day")) {
            return Optional.of(Period.ofDay(year, hit.number("month"), hit.number("day")));
        }
        int toYear = hit.number("toYear");
        Period range = hit.has("month")
                ? new Period(
                        YearMonth.of(year, hit.number("month")).atDay(1),
                        YearMonth.of(toYear, hit.number("toMonth")).atEndOfMonth(),
                        Precision.MONTH)
                : Period.ofYears(year, toYear, Precision.YEAR);
        return Optional.of(range);
    }
}
