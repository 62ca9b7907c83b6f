package org.lantai.extract.imprint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.lantai.model.PartialDate;

/**
 * A date that only the day on which the page was read makes whole: without its year ({@code 07-02 10:20}), or counted back
 * ({@code 昨天}, {@code 3小时前}).
 */
public sealed interface LooseDate {
    /** Crawlers note the time of a capture in UTC; the pages are read at that of China, Hong Kong and Taiwan. */
    int HOURS_AHEAD = 8;

    /** The date that is meant on a page captured then; empty where that day is not known. */
    Optional<PartialDate> on(PartialDate captured);

    /** The date that is meant, if it is this whole one; empty where it is not, or cannot be told. */
    default Optional<PartialDate> as(PartialDate date) {
        return Optional.empty();
    }

    /**
     * A day without its year: that of the last such day before the capture.
     *
     * @param time the time of day, as in ISO 8601 with T in front, empty where none is printed
     */
    record OfYear(int month, int day, String time) implements LooseDate {
        @Override
        public Optional<PartialDate> on(PartialDate captured) {
            return LooseDate.day(captured)
                    .flatMap(read -> in(read.getYear())
                            .filter(day -> !day.isAfter(read))
                            .or(() -> in(read.getYear() - 1))
                            .flatMap(day -> PartialDate.parse(day + time)));
        }

        @Override
        public Optional<PartialDate> as(PartialDate date) {
            boolean same = date.month().filter(m -> m == month).isPresent()
                    && date.day().filter(d -> d == day).isPresent();
            return same ? PartialDate.parse(date.withoutTime() + time) : Optional.empty();
        }

        private Optional<LocalDate> in(int year) {
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * So many days before the capture.
     *
     * @param time the time of day, as in ISO 8601 with T in front, empty where none is printed
     */
    record DaysAgo(int days, String time) implements LooseDate {
        @Override
        public Optional<PartialDate> on(PartialDate captured) {
            return LooseDate.day(captured).flatMap(read -> PartialDate.parse(read.minusDays(days) + time));
        }
    }

    /** So many minutes before the capture, to the day: pages round them. */
    record MinutesAgo(int minutes) implements LooseDate {
        /** Where only the day of the capture is known, more than half a day ago may be the day before. */
        private static final int HALF_A_DAY = 720;

        @Override
        public Optional<PartialDate> on(PartialDate captured) {
            return captured.hasTime()
                    ? Optional.of(PartialDate.of(
                            LooseDate.time(captured).minusMinutes(minutes).toLocalDate()))
                    : LooseDate.day(captured)
                            .filter(read -> minutes <= HALF_A_DAY)
                            .map(PartialDate::of);
        }
    }

    private static Optional<LocalDate> day(PartialDate captured) {
        if (captured.hasTime()) {
            return Optional.of(time(captured).toLocalDate());
        }
        return captured.day().map(day -> LocalDate.parse(captured.toString()));
    }

    private static LocalDateTime time(PartialDate captured) {
        return LocalDateTime.parse(captured.toString()).plusHours(HOURS_AHEAD);
    }
}
