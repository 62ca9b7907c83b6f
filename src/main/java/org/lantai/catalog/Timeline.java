package org.lantai.catalog;

import java.util.List;

/**
 * Documents by date. A document stands exactly once: as deep as its date is precise.
 *
 * @param years newest first
 * @param undated documents without a date, by title, ties by key
 */
public record Timeline(List<Year> years, List<Entry> undated) {
    public Timeline {
        years = List.copyOf(years);
        undated = List.copyOf(undated);
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

        /** How many documents it has in all. */
        public int count() {
            return withoutMonth.size() + months.stream().mapToInt(Month::count).sum();
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

        /** How many documents it has in all. */
        public int count() {
            return withoutDay.size()
                    + days.stream().mapToInt(d -> d.entries().size()).sum();
        }
    }

    /** A day that has documents, latest time first; {@code day} is 1 to 31. */
    public record Day(int day, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }
}
