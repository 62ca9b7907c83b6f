package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The year of a date that is printed without one. In this order: that of the first end of its range; that of the dates
 * before it, except where it would lie in the week before publication; what the words around it tell; the year of
 * publication, if the date has begun by then; else the nearest such date.
 */
final class YearChoice {
    /** News tells of the days just past; such a date is its own, whatever older date stands before. */
    private static final int NEWS_DAYS = 7;

    /** What a text says will be lies within so many days of what it has told before. */
    private static final int SOON_DAYS = 21;

    private YearChoice() {}

    /** @param inYear the date in a year, empty where that year has none (2月29日) */
    static Optional<Period> choose(IntFunction<Optional<Period>> inYear, Setting setting) {
        if (setting.opening().isPresent()) {
            return behind(setting.opening().get(), inYear);
        }
        Optional<Period> published =
                setting.published().latest().flatMap(today -> byPublication(inYear, today, setting));
        Optional<Period> told = setting.year().flatMap(inYear::apply);
        return told.isPresent() && !isNews(published, setting) ? told : published;
    }

    /** The last such stretch that was over by the day of publication (前三季度). */
    static Optional<Period> lastOver(IntFunction<Optional<Period>> inYear, Setting setting) {
        return setting.published()
                .latest()
                .flatMap(today -> candidates(inYear, today)
                        .filter(p -> !p.to().isAfter(today))
                        .reduce((earlier, later) -> later));
    }

    /** What lay ahead of a date that the text has just told: 3月8日会议召开，将持续到3月11日. */
    private static Optional<Period> soonBehind(Period told, IntFunction<Optional<Period>> inYear) {
        return behind(told, inYear).filter(p -> told.isOneDay() && p.distance(told.to()) <= SOON_DAYS);
    }

    private static Optional<Period> behind(Period opening, IntFunction<Optional<Period>> inYear) {
        int year = opening.from().getYear();
        return Stream.of(year, year + 1)
                .flatMap(y -> inYear.apply(y).stream())
                .filter(p -> !p.to().isBefore(opening.from()))
                .findFirst();
    }

    private static boolean isNews(Optional<Period> period, Setting setting) {
        Optional<LocalDate> today = setting.published().day();
        return period.isPresent()
                && today.isPresent()
                && period.get().isOneDay()
                && !period.get().from().isAfter(today.get())
                && period.get().distance(today.get()) <= NEWS_DAYS;
    }

    private static Optional<Period> byPublication(
            IntFunction<Optional<Period>> inYear, LocalDate today, Setting setting) {
        if (setting.tells(Cue.FUTURE)) {
            Optional<Period> story =
                    setting.here().filter(h -> h.from().isBefore(today)).flatMap(h -> soonBehind(h, inYear));
            if (story.isPresent()) {
                return story;
            }
            return candidates(inYear, today)
                    .filter(p -> !p.to().isBefore(today))
                    .findFirst();
        }
        Optional<Period> begun =
                candidates(inYear, today).filter(p -> !p.from().isAfter(today)).reduce((earlier, later) -> later);
        Optional<Period> coming = inYear.apply(today.getYear());
        boolean nearer = begun.isEmpty()
                || coming.map(p -> p.distance(today) < begun.get().distance(today))
                        .orElse(false);
        return coming.isPresent() && nearer && !setting.tells(Cue.PAST) ? coming : begun;
    }

    private static Stream<Period> candidates(IntFunction<Optional<Period>> inYear, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(inYear)
                .flatMap(Optional::stream);
    }
}
