package org.lantai.witness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lantai.model.PartialDate;

/** How far apart two texts were published, as far as their dates tell. */
final class DaysApart {
    /** Within so many days sites take a text over. */
    private static final int FEW = 3;

    private DaysApart() {}

    /**
     * How many days at least lie between the publication of two texts, negative where the first is the later; 0 where they
     * may be of one day, empty where one is not dated.
     */
    static Optional<Long> of(Specimen one, Specimen other) {
        return one.date().flatMap(here -> other.date().map(there -> between(here, there)));
    }

    /** Whether both are dated, and of neighbouring days. */
    static boolean areFew(Specimen one, Specimen other) {
        return of(one, other).filter(days -> Math.abs(days) <= FEW).isPresent();
    }

    private static long between(PartialDate here, PartialDate there) {
        long after = ChronoUnit.DAYS.between(last(here), first(there));
        long before = ChronoUnit.DAYS.between(last(there), first(here));
        return after > 0 ? after : before > 0 ? -before : 0;
    }

    private static LocalDate first(PartialDate date) {
        return LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
    }

    private static LocalDate last(PartialDate date) {
        LocalDate month = LocalDate.of(date.year(), date.month().orElse(12), 1);
        return month.withDayOfMonth(date.day().orElse(month.lengthOfMonth()));
    }
}
