package org.lantai.subjects.dates;

/** What a row of the table of forms is read as. */
enum FormKind {
    NONE,
    CALENDAR,
    FISCAL,
    DAY_OF_MONTH,
    TEN_DAYS,
    DAY_WORD,
    MONTH_WORD,
    WEEK,
    WEEKDAY,
    ROLLING,
    AGO,
    NUMERIC,
    DECADE,
    CENTURY,
    PLAN,
    FESTIVAL,
    LUNAR,
    REIGN,
    EVENT
}
