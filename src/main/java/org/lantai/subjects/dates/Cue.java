package org.lantai.subjects.dates;

/** What words around a date tell of where it lies. */
enum Cue {
    /** Not before the day of publication. */
    FUTURE,
    /** Not behind the day of publication. */
    PAST,
    /** Counted from the day of publication, whatever date stands before. */
    REPORT,
    /** Of a day of the coming week, where there is such a one. */
    FORECAST,
    /** No one date: the same every year, month or week. */
    RECURRING
}
