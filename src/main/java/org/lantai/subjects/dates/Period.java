package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** A stretch of days, both ends included. Building one that does not exist throws a DateTimeException. */
record Period(LocalDate from, LocalDate to, Precision precision) {
    static Period ofDay(LocalDate day) {
        return new Period(day, day, Precision.DAY);
    }

    static Period ofDay(int year, int month, int day) {
        return ofDay(LocalDate.of(year, month, day));
    }

    static Period ofMonths(int year, int first, int last, Precision precision) {
        return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), precision);
    }

    static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static Period ofYears(int first, int last, Precision precision) {
        return new Period(LocalDate.of(first, Month.JANUARY, 1), LocalDate.of(last, Month.DECEMBER, 31), precision);
    }

    /** A third of a month, 0 to 2. */
    static Period ofTenDays(YearMonth month, int third) {
        LocalDate last = third == 2 ? month.atEndOfMonth() : month.atDay(10 * third + 10);
        return new Period(month.atDay(10 * third + 1), last, Precision.TEN_DAYS);
    }

    Period until(LocalDate last) {
        return new Period(from, last, precision);
    }

    boolean isOneDay() {
        return from.equals(to);
    }

    boolean isWithinOneMonth() {
        return YearMonth.from(from).equals(YearMonth.from(to));
    }

    boolean isWithinOneYear() {
        return from.getYear() == to.getYear();
    }

    /** How many days lie between it and a day; 0 where the day is one of its own. */
    long distance(LocalDate day) {
        if (day.isBefore(from)) {
            return from.toEpochDay() - day.toEpochDay();
        }
        return Math.max(0, day.toEpochDay() - to.toEpochDay());
    }
}
