package org.lantai.subjects.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.lexicon.Table;

/** All readers with the tables of words that they share with the forms. */
final class Readers {
    private final Words words = Words.read();
    private final Lookup<List<String>> eras = Lookup.of(Table.rows(Readers.class, "eras.tsv", 6));
    private final Lookup<List<String>> plans = Lookup.of(Table.rows(Readers.class, "plans.tsv", 6));
    private final Lookup<List<String>> festivals = Lookup.of(Table.rows(Readers.class, "festivals.tsv", 7));
    private final Lookup<List<String>> events = Lookup.of(Table.rows(Readers.class, "events.tsv", 4));

    private final Years years = new Years(eras, words.years());
    private final Reader calendar = new CalendarReader(years);
    private final Reader day = new DayReader();
    private final Reader distance = new DistanceReader(words);
    private final Reader numeric = new NumericReader();
    private final Reader era = new LongReader(plans, eras, events);
    private final Reader festival = new FestivalReader(festivals, years);

    /** The tables by the name that the forms call them by. */
    Map<String, Lookup<?>> tables() {
        return Map.of(
                "years", words.years(),
                "months", words.months(),
                "days", words.days(),
                "eras", eras,
                "plans", plans,
                "festivals", festivals,
                "events", events);
    }

    /** Whether a day or a year is named by its distance from an earlier date of the text. */
    boolean countsFromText(Hit hit) {
        return (hit.has("dayWord") && words.days().get(hit.part("dayWord")).fromText())
                || (hit.has("yearWord")
                        && words.years().get(hit.part("yearWord")).fromText());
    }

    /** Who resolves what forms of that kind find. */
    Reader of(FormKind kind) {
        return switch (kind) {
            case NONE -> (hit, setting) -> Optional.empty();
            case CALENDAR, FISCAL -> calendar;
            case DAY_OF_MONTH, TEN_DAYS -> day;
            case DAY_WORD, MONTH_WORD, WEEK, WEEKDAY, ROLLING, AGO -> distance;
            case NUMERIC -> numeric;
            case DECADE, CENTURY, PLAN, REIGN, EVENT -> era;
            case FESTIVAL, LUNAR -> festival;
        };
    }
}
