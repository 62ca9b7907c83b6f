package org.lantai.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;

/**
 * Documents by date. A document stands at each of its dates, as deep as that is precise: once on the timeline of
 * publication, at any number of times on that of what texts are about.
 *
 * @param years newest first
 * @param undated documents that have a place in no year: without a date, by title, ties by key; or about a time that goes
 *     over several years, newest first
 */
public record Timeline(List<Year> years, List<Entry> undated) {
    public Timeline {
        years = List.copyOf(years);
        undated = List.copyOf(undated);
    }

    /**
     * Documents by the times their texts are about, see {@link org.lantai.subjects.dates.TimeNamed#slot}.
     *
     * @param newestFirst the documents of a catalog, in its order
     */
    public static Timeline about(List<Entry> newestFirst) {
        return Timelines.about(newestFirst);
    }

    /** Each document once, where it stands first. */
    private static List<Entry> distinct(Stream<Entry> entries) {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        return List.copyOf(byKey.values());
    }

    /** The documents of all years, newest first. */
    public List<Entry> documents() {
        return distinct(years.stream().flatMap(Year::entries));
    }

    /**
     * A year that has documents.
     *
     * @param months newest first, only those that have documents
     * @param withoutMonth documents dated by year alone
     */
    public record Year(int year, List<Month> months, List<Entry> withoutMonth) {
        public Year {
            months = List.copyOf(months);
            withoutMonth = List.copyOf(withoutMonth);
        }

        public PartialDate date() {
            return PartialDate.ofYear(year);
        }

        private Stream<Entry> entries() {
            return Stream.concat(months.stream().flatMap(Month::entries), withoutMonth.stream());
        }

        /** All its documents, newest first, each once. */
        public List<Entry> documents() {
            return distinct(entries());
        }

        /** How many documents it has in all. */
        public int count() {
            return (int) entries().map(Entry::key).distinct().count();
        }
    }

    /**
     * A month that has documents.
     *
     * @param month 1 to 12
     * @param days newest first, only those that have documents
     * @param withoutDay documents dated by month alone
     */
    public record Month(int year, int month, List<Day> days, List<Entry> withoutDay) {
        public Month {
            days = List.copyOf(days);
            withoutDay = List.copyOf(withoutDay);
        }

        public PartialDate date() {
            return PartialDate.parse(YearMonth.of(year, month).toString()).orElseThrow();
        }

        /** The date of one of its days. */
        public PartialDate date(Day day) {
            return PartialDate.of(LocalDate.of(year, month, day.day()));
        }

        private Stream<Entry> entries() {
            return Stream.concat(days.stream().map(Day::entries).flatMap(Collection::stream), withoutDay.stream());
        }

        /** All its documents, newest first, each once. */
        public List<Entry> documents() {
            return distinct(entries());
        }

        /** How many documents it has in all. */
        public int count() {
            return (int) entries().map(Entry::key).distinct().count();
        }
    }

    /** A day that has documents, latest time first; {@code day} is 1 to 31. */
    public record Day(int day, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }
}
