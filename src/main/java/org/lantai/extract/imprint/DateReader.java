package org.lantai.extract.imprint;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordIndex;
import org.lantai.model.PartialDate;

/**
 * Finds the date a text prints, as precise as it is printed. What is not printed is not supplied: days without a year
 * and relative days ({@code 昨天}, {@code 3小时前}) are no dates, and a zone is dropped, since the printed local time is
 * what a reader sees.
 */
public final class DateReader {
    /** Each form is only looked for where one of its words stands. */
    private static final WordIndex FORMS =
            new WordIndex(DateForms.ALL.stream().map(DateForm::words).toList());

    /** The first date in a text; empty when it prints none that exists. */
    public Optional<PartialDate> find(String text) {
        return locate(text).map(Found::date);
    }

    /** The first date with the place it takes up, time of day and weekday included. */
    public Optional<Found> locate(String text) {
        if (!mayHoldADate(text)) {
            return Optional.empty();
        }
        String form = MatchForm.of(text);
        return FORMS.rulesFor(form).stream()
                .mapToObj(DateForms.ALL::get)
                .map(candidate -> candidate.firstIn(form))
                .reduce(Optional.empty(), DateReader::earlier);
    }

    /**
     * Whether it has {@code 年}, four digits in a row, or three before a mark: no date is without a year, and most lines
     * end here.
     */
    private static boolean mayHoldADate(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++) {
            char c = MatchForm.of(text.charAt(i));
            if (c == '年') {
                return true;
            }
            boolean digit = c >= '0' && c <= '9';
            if (!digit && digits == 3 && (c == '.' || c == '/' || c == '-')) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
        }
        return digits == 4;
    }

    private static Optional<Found> earlier(Optional<Found> known, Optional<Found> other) {
        if (known.isEmpty() || other.isEmpty()) {
            return known.isPresent() ? known : other;
        }
        return other.get().start() < known.get().start() ? other : known;
    }

    /**
     * A date and where it stands.
     *
     * @param date the date
     * @param start its first UTF-16 index in the text
     * @param end the index just behind it
     */
    public record Found(PartialDate date, int start, int end) {
        static Found of(PartialDate date, MatchResult match) {
            return new Found(date, match.start(), match.end());
        }
    }
}
