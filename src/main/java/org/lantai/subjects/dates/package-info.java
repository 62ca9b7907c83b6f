/**
 * What a text is about: the dates that its sentences name, resolved against the day of publication.
 *
 * <p>Read: calendar dates, months, thirds of a month, quarters, halves, seasons and years, in digits, Chinese numerals, of
 * the Republic, of reigns (the year only) and before the common era; decades and centuries; dates that lack their year,
 * month or both; days, weeks, months and years named by their distance (昨日, 上周五, 本月中旬, 去年底, 近三年来, 三天前) or by an earlier
 * date of the text (当日, 同年); ranges of any two of these; five-year plans; lunar dates and festivals where the calendar
 * gives the one day; a few events whose name is a date. Simplified and Traditional text alike. The ways of writing and
 * the words are the tables beside this package's resources.
 *
 * <p>Left out, since a wrong date harms more than a missing one: what cannot be resolved because the day of publication is
 * not known as precisely as it needs; durations and ages; vague words (日前, 近年来, 目前); what recurs (每月15日); the same period
 * of last year (去年同期); days that count from an event (事发当天); 今天 and its like in quotation marks, which is the day of the
 * speaker; years of two digits; seasons without a year; leap months, and months of lunar reigns, where the year is taken;
 * festivals by name alone, and their holidays where these have no fixed number of days; periods by name (抗战时期).
 *
 * <p>Of the days that a bare number may mean the nearest that fits is taken, none past publication while an earlier one fits,
 * unless words tell of what is to come or of the weather; a day of the year that the text has resolved once stays where it is;
 * words such as 昨天 count from the day of a dateline where there is one.
 *
 * <p>Conventions: 初 of a year is January, 年中 June, 底 and 末 December; 初, 中, 底 of a month its thirds; seasons begin in March,
 * June, September and December; weeks on Monday; centuries with the year 1, 本世纪
 * as far as it has gone; fiscal years as if they were years; 初 of a decade is its years 0 to 3, 中期 3 to 6, 末
 * 7 to 9; a date with 前 behind it stands for itself, the last date meant.
 */
@NullMarked
package org.lantai.subjects.dates;

import org.jspecify.annotations.NullMarked;
