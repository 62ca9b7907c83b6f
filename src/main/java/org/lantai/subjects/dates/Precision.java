package org.lantai.subjects.dates;

/** How precisely a text names a time: the unit that its words count in, from the finest to the coarsest. */
public enum Precision {
    DAY,
    WEEK,
    /** A third of a month: 上旬, 中旬, 下旬. */
    TEN_DAYS,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    /** As companies and treasuries count, from whatever month on. */
    FISCAL_YEAR,
    DECADE,
    CENTURY
}
