package org.lantai.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantai.model.PartialDate;

/**
 * How a style prints a date: forms with <code>{y}</code>, the number of the month <code>{mm}</code> or its name
 * <code>{month}</code>, and the day <code>{d}</code> or, with two digits, <code>{dd}</code>.
 *
 * @param day the form of a date that has a day
 * @param month of one that has a month
 * @param year of a year alone
 * @param none what is printed where there is no date
 * @param months the names of the months, where the forms have them
 */
record DayForm(String day, String month, String year, String none, List<String> months) {
    /** Reads the four forms, with bars between them. */
    static DayForm of(String forms, List<String> months) {
        String[] form = forms.split("\\|", -1);
        return new DayForm(form[0], form[1], form[2], form[3], months);
    }

    /**
     * A date in this form; what is no date, as it is.
     *
     * @param iso it in ISO 8601, or empty
     */
    String print(String iso) {
        return iso.isEmpty() ? none : PartialDate.parse(iso).map(this::print).orElse(iso);
    }

    private String print(PartialDate date) {
        Optional<Integer> m = date.month();
        Optional<Integer> d = date.day();
        String form = d.isPresent() ? day : m.isPresent() ? month : year;
        return Template.of(form)
                .fill(Map.of(
                        "y", String.format(Locale.ROOT, "%04d", date.year()),
                        "mm", m.map(DayForm::twoDigits).orElse(""),
                        "month",
                                m.filter(n -> n <= months.size())
                                        .map(n -> months.get(n - 1))
                                        .orElse(""),
                        "d", d.map(String::valueOf).orElse(""),
                        "dd", d.map(DayForm::twoDigits).orElse("")))
                .text();
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
