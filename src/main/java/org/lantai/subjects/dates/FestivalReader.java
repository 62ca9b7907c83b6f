package org.lantai.subjects.dates;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Resolves festivals and days of the lunar calendar, by ICU's Chinese calendar. */
final class FestivalReader implements Reader {
    private static final long MILLIS_OF_DAY = 86_400_000L;
    private static final List<String> NAMED_MONTHS = List.of("正", "冬", "腊");
    private static final int[] MONTHS = {1, 11, 12};

    private final Lookup<List<String>> festivals;
    private final Years years;

    /** @param festivals the table of festivals, by name */
    FestivalReader(Lookup<List<String>> festivals, Years years) {
        this.festivals = festivals;
        this.years = years;
    }

    @Override
    public Optional<Period> read(Hit hit, Setting setting) {
        if (!isCertain(hit)) {
            return Optional.empty();
        }
        IntFunction<Optional<Period>> inYear =
                hit.kind() == FormKind.LUNAR ? year -> lunarDay(hit, year) : year -> festival(hit, year);
        return Years.isNamed(hit) ? years.of(hit, setting).flatMap(inYear::apply) : YearChoice.choose(inYear, setting);
    }

    /** A festival by name alone is a custom as often as a day; 八月十五 may be a day of either calendar. */
    private boolean isCertain(Hit hit) {
        if (hit.kind() == FormKind.FESTIVAL) {
            return hit.has("holiday") ? days(hit) > 1 : Years.isNamed(hit);
        }
        String day = hit.part("lunarDay");
        return hit.has("lunar")
                || NAMED_MONTHS.contains(hit.part("lunarMonth"))
                || day.startsWith("初")
                || day.startsWith("廿");
    }

    private int days(Hit hit) {
        return Integer.parseInt(festivals.get(hit.part("festival")).get(4));
    }

    private Optional<Period> festival(Hit hit, int year) {
        List<String> row = festivals.get(hit.part("festival"));
        int month = Integer.parseInt(row.get(2));
        int day = Integer.parseInt(row.get(3));
        Optional<LocalDate> first = row.get(1).equals("solar")
                ? Optional.of(LocalDate.of(year, month, day))
                : month == 0 ? lunar(year, 1, 1).map(newYear -> newYear.minusDays(1)) : lunar(year, month, day);
        int length = hit.has("holiday") ? days(hit) : 1;
        return first.map(from -> hit.has("eve") ? from.minusDays(1) : from)
                .map(from -> new Period(from, from.plusDays(length - 1L), Precision.DAY));
    }

    private static Optional<Period> lunarDay(Hit hit, int year) {
        int named = NAMED_MONTHS.indexOf(hit.part("lunarMonth"));
        int month = named < 0 ? hit.number("lunarMonth") : MONTHS[named];
        return lunar(year, month, hit.number("lunarDay")).map(Period::ofDay);
    }

    /**
     * A day of the lunar year that begins in a year of the common era.
     *
     * @return empty where that month has no such day
     */
    private static Optional<LocalDate> lunar(int year, int month, int day) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("GMT+8"), ULocale.CHINA);
        calendar.setTimeInMillis(LocalDate.of(year, 7, 1).toEpochDay() * MILLIS_OF_DAY);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(ChineseCalendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
        long found = calendar.getTimeInMillis();
        boolean exists =
                calendar.get(ChineseCalendar.DAY_OF_MONTH) == day && calendar.get(ChineseCalendar.MONTH) == month - 1;
        // Counted in GMT+8, where a lunar day begins eight hours before it does in UTC.
        return exists
                ? Optional.of(LocalDate.ofEpochDay(Math.floorDiv(found + 8 * 3_600_000L, MILLIS_OF_DAY)))
                : Optional.empty();
    }
}
