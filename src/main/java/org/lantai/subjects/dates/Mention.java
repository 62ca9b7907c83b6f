package org.lantai.subjects.dates;

import java.time.LocalDate;

/**
 * A time that a text names.
 *
 * @param expression as printed
 * @param named whether its month is named, so that it tells more than 今天 or a date below the text does
 * @param from its first day
 * @param to its last day
 * @param precision the unit that the expression counts in; a range of days is precise to the day
 * @param block the index of the block it stands in
 * @param start its first UTF-16 index in the plain text of the block
 * @param end the index just behind it
 * @param sentence the sentence it stands in
 */
record Mention(
        String expression,
        boolean named,
        LocalDate from,
        LocalDate to,
        Precision precision,
        int block,
        int start,
        int end,
        String sentence) {}
