package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.lantai.model.PartialDate;

/**
 * A time that a document is about, with the words that name it.
 *
 * @param from its first day
 * @param to its last day
 * @param precision the unit that the words count in
 * @param anchor the block they stand in, see {@link org.lantai.text.Anchors}
 * @param excerpt the sentence, or what of a long one stands around them
 * @param start their first UTF-16 index in the excerpt
 * @param end the index just behind them
 */
public record TimeNamed(
        LocalDate from, LocalDate to, Precision precision, String anchor, String excerpt, int start, int end) {
    /**
     * Where it stands on a timeline, as deep as it reaches: a day on that day, a week of one month in that month, a
     * quarter in its year. Empty for what goes from one year into another or lies before the common era.
     */
    public Optional<PartialDate> slot() {
        if (from.getYear() < 1 || from.getYear() != to.getYear()) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            return Optional.of(PartialDate.of(from));
        }
        YearMonth month = YearMonth.from(from);
        return month.equals(YearMonth.from(to))
                ? PartialDate.parse(month.toString())
                : Optional.of(PartialDate.ofYear(from.getYear()));
    }

    /** Whether both name the same time in the same unit, whatever their words. */
    public boolean isSameTime(TimeNamed other) {
        return from.equals(other.from) && to.equals(other.to) && precision == other.precision;
    }

    /** Whether a mention names this time too. */
    boolean isOf(Mention mention) {
        return from.equals(mention.from()) && to.equals(mention.to()) && precision == mention.precision();
    }
}
