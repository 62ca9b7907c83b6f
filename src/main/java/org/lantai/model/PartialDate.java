package org.lantai.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its page prints it: a year, a month, a day, a minute or a second; never more. Local time of the
 * page, without a zone, since pages print none. Written as ISO 8601 (<a
 * href="https://www.iso.org/standard/70907.html">ISO 8601-1:2019</a>, reduced precision, 5.2 and 5.3).
 */
public final class PartialDate {
    /** Earlier first; where one date is the beginning of the other, the less precise one first. */
    public static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::toString);

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d))?)?)?)?");

    private final String iso;

    private PartialDate(String iso) {
        this.iso = iso;
    }

    public static PartialDate ofYear(int year) {
        return parse(String.format(Locale.ROOT, "%04d", year)).orElseThrow();
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /**
     * Reads an ISO 8601 date of any precision from year to second; a zone or fraction behind the seconds is not
     * accepted.
     *
     * @return empty when the text is no such date or the date does not exist
     */
    public static Optional<PartialDate> parse(String text) {
        Matcher m = ISO.matcher(text.strip());
        if (!m.matches() || !exists(m)) {
            return Optional.empty();
        }
        return Optional.of(new PartialDate(text.strip().replace(' ', 'T')));
    }

    private static boolean exists(Matcher m) {
        try {
            LocalDate.of(number(m, 1, 0), number(m, 2, 1), number(m, 3, 1));
            LocalTime.of(number(m, 4, 0), number(m, 5, 0), number(m, 6, 0));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(Matcher m, int group, int absent) {
        return m.group(group) == null ? absent : Integer.parseInt(m.group(group));
    }

    public int year() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    /** 1 to 12; empty when the page prints only a year. */
    public Optional<Integer> month() {
        return part(5, 7);
    }

    /** 1 to 31; empty when the page prints no day. */
    public Optional<Integer> day() {
        return part(8, 10);
    }

    /** The date without its time of day. */
    public PartialDate withoutTime() {
        return iso.length() > 10 ? new PartialDate(iso.substring(0, 10)) : this;
    }

    public boolean hasTime() {
        return iso.length() > 10;
    }

    private Optional<Integer> part(int from, int to) {
        return iso.length() < to ? Optional.empty() : Optional.of(Integer.parseInt(iso.substring(from, to)));
    }

    /** ISO 8601 in the precision known: {@code 2023}, {@code 2023-07}, {@code 2023-07-21T09:33:26}. */
    @Override
    public String toString() {
        return iso;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && iso.equals(that.iso);
    }

    @Override
    public int hashCode() {
        return iso.hashCode();
    }
}
