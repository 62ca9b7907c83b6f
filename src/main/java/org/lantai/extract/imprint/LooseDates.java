package org.lantai.extract.imprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordPattern;
import org.lantai.lexicon.WordTable;

/** Reads dates that lack their year or are counted back from the day of reading ({@code loose-dates.tsv}). */
public final class LooseDates {
    private static final WordTable WORDS = WordTable.of(LooseDates.class, "loose-dates.tsv");

    /** No line with such a date and nothing else is longer. */
    private static final int LONGEST = 30;

    private static final String TIME = "(?:\\s*(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)?";

    private static final Pattern OF_YEAR = Pattern.compile(
            "(?<![\\d年./-])(?<month>\\d{1,2})(?:月(?<day>\\d{1,2})日|[-/](?<day2>\\d{1,2}))(?![\\d/.-])" + TIME);

    private static final Pattern DAY = Pattern.compile("(?<word>" + days() + ")" + TIME);

    private static final Pattern AGO =
            Pattern.compile("(?<number>\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)?\\s*(?:个)?\\s*(?<unit>" + WORDS.anyOf("seconds")
                    + "|" + WORDS.anyOf("minutes") + "|" + WORDS.anyOf("hours") + "|" + WORDS.anyOf("days") + ")");

    /** Those without a figure. */
    private static final WordPattern WORDED = WordPattern.anyOf(List.of(AGO.pattern(), DAY.pattern()));

    /** That of a line which holds nothing else, and says by a time of day or by its unit that it is a date. */
    Optional<LooseDate> alone(String line) {
        return whole(line)
                .filter(date -> !(date instanceof LooseDate.OfYear ofYear
                                && ofYear.time().isEmpty())
                        && !(date instanceof LooseDate.DaysAgo ago
                                && ago.time().isEmpty()
                                && ago.days() < 3
                                && isWord(line)));
    }

    /** That of a text which holds nothing else: where a date is expected, {@code 7月2日} is one. */
    public Optional<LooseDate> whole(String text) {
        String form = MatchForm.of(text).strip();
        return form.length() > LONGEST ? Optional.empty() : find(form, Matcher::matches);
    }

    /** The first in the value of a label. */
    Optional<LooseDate> in(String value) {
        String form = MatchForm.of(value).strip();
        return form.length() > LONGEST ? Optional.empty() : find(form, Matcher::find);
    }

    /** Whether no figure stands in it: a line {@code 昨天} may be one of a poem. */
    private static boolean isWord(String line) {
        return !MatchForm.hasDigit(line);
    }

    private static Optional<LooseDate> find(String form, Predicate<Matcher> fits) {
        if (!WORDED.mayFit(form) && !MatchForm.hasDigit(form)) {
            return Optional.empty();
        }
        Matcher ago = AGO.matcher(form);
        if (fits.test(ago)) {
            return Optional.of(ago(ago));
        }
        Matcher day = DAY.matcher(form);
        if (fits.test(day)) {
            return Optional.of(new LooseDate.DaysAgo(days(day.group("word")), time(day)));
        }
        Matcher ofYear = OF_YEAR.matcher(form);
        return fits.test(ofYear) ? ofYear(ofYear) : Optional.empty();
    }

    private static int days(String word) {
        return WORDS.words("0").contains(word) ? 0 : WORDS.words("1").contains(word) ? 1 : 2;
    }

    private static LooseDate ago(Matcher m) {
        String unit = m.group("unit");
        String written = m.group("number") == null ? "1" : m.group("number");
        int minutes = WORDS.words("hours").contains(unit)
                ? 60
                : WORDS.words("minutes").contains(unit) ? 1 : 0;
        int number = written.equals("半") ? 1 : Math.max(0, HanNumerals.parse(written));
        return WORDS.words("days").contains(unit)
                ? new LooseDate.DaysAgo(number, "")
                : new LooseDate.MinutesAgo(number * minutes);
    }

    private static Optional<LooseDate> ofYear(Matcher m) {
        int month = Integer.parseInt(m.group("month"));
        String written = m.group("day") == null ? m.group("day2") : m.group("day");
        int day = Integer.parseInt(written);
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? Optional.of(new LooseDate.OfYear(month, day, time(m))) : Optional.empty();
    }

    private static String time(Matcher m) {
        if (m.group("hour") == null) {
            return "";
        }
        String time = String.format(Locale.ROOT, "T%02d:%s", Integer.parseInt(m.group("hour")), m.group("minute"));
        return m.group("second") == null ? time : time + ":" + m.group("second");
    }

    private static String days() {
        return String.join("|", WORDS.anyOf("0"), WORDS.anyOf("1"), WORDS.anyOf("2"));
    }
}
