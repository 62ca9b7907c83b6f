package org.lantai.catalog.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All readers with the tables of words that they share with the forms. */
final class Readers {
    private final Words words = Words.read();
    private final Table<List<String>> eras = Table.of(Tables.rows("eras.tsv", 6));
    private final Table<List<String>> plans = Table.of(Tables.rows("plans.tsv", 6));
    private final Table<List<String>> festivals = Table.of(Tables.rows("festivals.tsv", 7));
    private final Table<List<String>> events = Table.of(Tables.rows("events.tsv", 4));

    private final Years years = new Years(eras, words.years());
    private final Reader calendar = new CalendarReader(years);
    private final Reader day = new DayReader();
    private final Reader distance = new DistanceReader(words);
    private final Reader numeric = new NumericReader();
    private final Reader era = new LongReader(plans, eras, events);
    private final Reader festival = new FestivalReader(festivals, years);

    /** The tables by the name that the forms call them by. */
    Map<String, Table<?>> tables() {
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
    Reader of(Kind kind) {
        return switch (kind) {
            case NONE -> (hit, setting) -> Optional.empty();
            case CALENDAR -> calendar;
            case DAY_OF_MONTH, TEN_DAYS -> day;
            case DAY_WORD, MONTH_WORD, WEEK, WEEKDAY, ROLLING, AGO -> distance;
            case NUMERIC -> numeric;
            case DECADE, CENTURY, PLAN, REIGN, EVENT -> era;
            case FESTIVAL, LUNAR -> festival;
        };
    }
}
