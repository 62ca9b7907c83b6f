package org.lantai.subjects.dates;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import org.lantai.text.Chars;

/** Resolves what the forms found, or leaves it out where it is not certain to be one date. */
final class Resolver {
    private static final Set<FormKind> RECURRING = Set.of(FormKind.CALENDAR, FormKind.DAY_OF_MONTH, FormKind.WEEKDAY);

    /** What may stand before 当天 without naming the day that it counts from. */
    private static final String OPENERS = "于在至到并且但而";

    private final Readers readers;
    private final Cues cues;

    Resolver(Readers readers, Cues cues) {
        this.readers = readers;
        this.cues = cues;
    }

    /**
     * @param story what the text told before
     * @param opening the first end of the range that the hit ends
     * @return empty where it is no date or cannot be told
     */
    Optional<Period> resolve(Hit hit, Line line, Stretch sentence, Story story, Optional<Period> opening) {
        Set<Cue> told = cues.around(hit, line.matched(), sentence);
        if (hit.has("since")) {
            told.remove(Cue.FUTURE);
        }
        boolean ownYear = Years.isNamed(hit) && !readers.countsFromText(hit);
        boolean recurs = told.contains(Cue.RECURRING) && RECURRING.contains(hit.kind()) && !ownYear;
        if (recurs || isQuantity(hit, line) || countsFromElsewhere(hit, line)) {
            return Optional.empty();
        }
        try {
            return readers.of(hit.kind())
                    .read(hit, story.setting(opening, told))
                    .flatMap(period -> hit.has("since") ? story.since(period) : Optional.of(period))
                    .filter(period -> !period.to().isBefore(period.from()));
        } catch (DateTimeException e) {
            // A day that does not exist is a misprint or no date.
            return Optional.empty();
        }
    }

    /** The day that stands in brackets behind a word: the nearest to what the word would mean alone. */
    Optional<Period> explain(Hit word, Hit day, Line line, Stretch sentence, Story story) {
        if (day.kind() != FormKind.DAY_OF_MONTH) {
            return resolve(day, line, sentence, story, Optional.empty());
        }
        return resolve(word, line, sentence, story, Optional.empty())
                .flatMap(meant -> DayReader.nearest(day, meant.from()));
    }

    /** 2000年前, 1500年来: rather a number of years. */
    private static boolean isQuantity(Hit hit, Line line) {
        boolean bare = !hit.has("month") && !hit.has("half") && !hit.has("quarter") && !hit.has("edge");
        return hit.kind() == FormKind.CALENDAR
                && hit.has("year")
                && bare
                && hit.number("year") % 100 == 0
                && (hit.has("before") || "来后以".indexOf(line.behind(hit)) >= 0);
    }

    /** 事发当天 counts from the event, and what somebody is quoted to call today is the day that he spoke. */
    private boolean countsFromElsewhere(Hit hit, Line line) {
        if (hit.kind() != FormKind.DAY_WORD) {
            return false;
        }
        char before = line.before(hit);
        return readers.countsFromText(hit)
                ? Chars.isHan(before) && OPENERS.indexOf(before) < 0
                : line.quoted().get(hit.start());
    }
}
