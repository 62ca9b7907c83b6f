package org.lantai.render.page;

import java.time.LocalDate;
import java.util.Optional;
import org.lantai.model.PartialDate;
import org.lantai.render.theme.Messages;
import org.lantai.render.view.When;

/** Dates as the interface's language writes them. */
public final class Dates {
    private final Messages messages;

    public Dates(Messages messages) {
        this.messages = messages;
    }

    public Optional<When> of(Optional<PartialDate> date) {
        return date.map(this::of);
    }

    public When of(PartialDate date) {
        String day = text(date);
        String time = date.hasTime() ? " " + date.toString().substring(11) : "";
        return new When(date.toString(), day + time);
    }

    /**
     * A date for programs, as precise as it is known (ISO 8601 in the profile of W3C, which knows no hour without a
     * zone): pages print China Standard Time.
     */
    public static String zoned(PartialDate date) {
        return date.hasTime() ? date + "+08:00" : date.toString();
    }

    public String year(int year) {
        return messages.of("date.year", year);
    }

    public String month(int year, int month) {
        return messages.of("date.month", year, month, monthName(month));
    }

    public String monthName(int month) {
        return messages.of("month." + month);
    }

    /** The day of a month with its weekday. */
    public String dayWithWeekday(int year, int month, int day) {
        return messages.of("date.weekday", month, day, weekday(LocalDate.of(year, month, day)), monthName(month));
    }

    public String weekday(LocalDate day) {
        return messages.of("weekday." + day.getDayOfWeek().getValue());
    }

    /** A day, without its weekday. */
    public String day(LocalDate day) {
        return messages.of(
                "date.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth(), monthName(day.getMonthValue()));
    }

    /** The letter or two that head a column of weekdays. */
    public String weekdayShort(int weekday) {
        return messages.of("weekday.short." + weekday);
    }

    private String text(PartialDate date) {
        int year = date.year();
        if (date.month().isEmpty()) {
            return year(year);
        }
        int month = date.month().get();
        return date.day()
                .map(day -> messages.of("date.day", year, month, day, monthName(month)))
                .orElseGet(() -> month(year, month));
    }
}
