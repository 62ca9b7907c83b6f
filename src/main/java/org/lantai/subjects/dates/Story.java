package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a document has told so far. */
final class Story {
    /** A year so near to that of publication may be named in passing, and the next sentence be of the present again. */
    private static final int NEAR_YEARS = 1;

    private final Published published;
    private Optional<Period> last = Optional.empty();
    private Optional<Period> inBlock = Optional.empty();
    private Optional<LocalDate> reported = Optional.empty();
    private final Map<MonthDay, Integer> told = new HashMap<>();
    private Optional<Integer> yearOfBlock = Optional.empty();
    private Optional<Integer> yearOfSentence = Optional.empty();

    Story(Published published) {
        this.published = published;
    }

    /** A stretch from the beginning of a time to the day of publication (今年以来). */
    Optional<Period> since(Period period) {
        return published.latest().map(period::until);
    }

    void beginBlock() {
        inBlock = Optional.empty();
        yearOfBlock = Optional.empty();
        yearOfSentence = Optional.empty();
    }

    void beginSentence() {
        yearOfSentence = Optional.empty();
    }

    /** @param named whether the expression names its year */
    void tell(Period period, boolean named) {
        last = Optional.of(period);
        if (period.isOneDay()) {
            told.putIfAbsent(MonthDay.from(period.from()), period.from().getYear());
        }
        inBlock = last;
        if (named && period.isWithinOneYear()) {
            yearOfSentence = Optional.of(period.from().getYear());
            yearOfBlock = yearOfSentence;
        }
    }

    /** A dateline: what follows is told from its day on. */
    void report(Period period) {
        reported = Optional.of(period.from());
    }

    Setting setting(Optional<Period> opening, Set<Cue> cues) {
        return new Setting(
                published,
                last,
                inBlock,
                yearOfSentence.or(this::olderYear),
                yearOfSentence.isPresent() ? Map.of() : Map.copyOf(told),
                reported,
                opening,
                cues);
    }

    private Optional<Integer> olderYear() {
        return yearOfBlock.filter(year ->
                published.year().map(own -> Math.abs(own - year) > NEAR_YEARS).orElse(true));
    }
}
