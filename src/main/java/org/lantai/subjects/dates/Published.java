package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.lantai.model.PartialDate;

/** The day of publication, as far as it is known. */
record Published(Optional<PartialDate> date) {
    Optional<Integer> year() {
        return date.map(PartialDate::year);
    }

    Optional<YearMonth> month() {
        return date.flatMap(d -> d.month().map(month -> YearMonth.of(d.year(), month)));
    }

    Optional<LocalDate> day() {
        return month().flatMap(month -> date.flatMap(PartialDate::day).map(month::atDay));
    }

    /** The last day it may have been, where at least its month is known. */
    Optional<LocalDate> latest() {
        return day().or(() -> month().map(YearMonth::atEndOfMonth));
    }
}
