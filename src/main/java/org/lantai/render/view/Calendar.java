package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The days of a year.
 *
 * @param weekdays what heads the columns, Monday first
 * @param months all twelve
 */
public record Calendar(List<Weekday> weekdays, List<Month> months) {
    /** A weekday in one or two letters and in full. */
    public record Weekday(String text, String name) {}

    /**
     * A month.
     *
     * @param name its name
     * @param href its page, where it has documents
     * @param count how many documents it has
     * @param weeks its days in rows of seven
     * @param apart documents of the month that are of no one day, with their place on its page
     */
    public record Month(String name, Optional<String> href, int count, List<Week> weeks, Optional<Tally> apart) {}

    /** Seven days, those of other months among them. */
    public record Week(List<Day> days) {}

    /**
     * A day.
     *
     * @param number 1 to 31; 0 for one of another month
     * @param href its page, where it has documents
     * @param density 0 without documents, else 1 to 4, the days with most documents
     * @param label the day in full and how many documents it has
     */
    public record Day(int number, Optional<String> href, int density, String label) {}
}
