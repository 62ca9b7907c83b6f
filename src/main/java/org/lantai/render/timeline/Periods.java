package org.lantai.render.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lantai.render.page.Dates;
import org.lantai.render.theme.Messages;
import org.lantai.subjects.dates.Precision;
import org.lantai.subjects.dates.TimeNamed;

/** Times that texts are about as the interface's language writes them, never more precise than the text is. */
public final class Periods {
    private final Messages messages;
    private final Dates dates;

    public Periods(Messages messages) {
        this.messages = messages;
        this.dates = new Dates(messages);
    }

    public String of(TimeNamed time) {
        return part(time).orElseGet(() -> range(time.from(), time.to(), time.precision()));
    }

    /** What has a name of its own: a quarter, a half, a season, a third of a month. */
    private Optional<String> part(TimeNamed time) {
        int month = time.from().getMonthValue();
        int year = time.from().getYear();
        int months = months(time.from(), time.to());
        return switch (time.precision()) {
            case QUARTER -> named(months == 3 && month % 3 == 1, "date.quarter." + (month + 2) / 3, year);
            case HALF_YEAR -> named(months == 6 && month % 6 == 1, "date.half." + (month + 5) / 6, year);
            case SEASON -> named(months == 3 && month % 3 == 0, "date.season." + month / 3, year);
            case TEN_DAYS -> third(time);
            default -> Optional.empty();
        };
    }

    private Optional<String> named(boolean whole, String key, int year) {
        return whole ? Optional.of(messages.of(key, year)) : Optional.empty();
    }

    private Optional<String> third(TimeNamed time) {
        int first = time.from().getDayOfMonth();
        boolean last = time.to().equals(YearMonth.from(time.to()).atEndOfMonth());
        boolean whole = first == 21 ? last : time.to().getDayOfMonth() == first + 9;
        String month = dates.month(time.from().getYear(), time.from().getMonthValue());
        return whole && first % 10 == 1
                ? Optional.of(messages.of("date.third." + (first + 9) / 10, month))
                : Optional.empty();
    }

    private String range(LocalDate from, LocalDate to, Precision precision) {
        if (from.getYear() < 1 || precision.compareTo(Precision.YEAR) >= 0 || areYears(from, to)) {
            return range(year(from.getYear()), year(to.getYear()));
        }
        return months(from, to) > 0 ? range(month(from), month(to)) : range(dates.day(from), dates.day(to));
    }

    private String range(String first, String last) {
        return first.equals(last) ? first : messages.of("date.range", first, last);
    }

    private String month(LocalDate day) {
        return dates.month(day.getYear(), day.getMonthValue());
    }

    private String year(int year) {
        return year < 1 ? messages.of("date.year.before", 1 - year) : dates.year(year);
    }

    private static boolean areYears(LocalDate from, LocalDate to) {
        return from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    }

    /** How many whole months it has; 0 where it begins or ends within one. */
    private static int months(LocalDate from, LocalDate to) {
        boolean whole = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
        return whole ? (int) YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS) + 1 : 0;
    }
}
