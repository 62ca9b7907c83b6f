package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around an expression and helps to resolve it.
 *
 * @param published the day of publication
 * @param last the last date named before it in the document
 * @param here the last date named before it in its block
 * @param year the year that the dates before it are in
 * @param told the years of days of the year that the text has named
 * @param reported the day that a dateline gives
 * @param opening the first end of the range that it is the second end of
 * @param cues what the words around it tell
 */
record Setting(
        Published published,
        Optional<Period> last,
        Optional<Period> here,
        Optional<Integer> year,
        Map<MonthDay, Integer> told,
        Optional<LocalDate> reported,
        Optional<Period> opening,
        Set<Cue> cues) {
    /** The day that 昨天 is counted from. */
    Optional<LocalDate> today() {
        return reported.or(published::day);
    }

    boolean tells(Cue cue) {
        return cues.contains(cue);
    }
}
