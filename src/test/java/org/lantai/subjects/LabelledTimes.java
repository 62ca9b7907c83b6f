package org.lantai.subjects;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.lantai.model.Document;
import org.lantai.subjects.dates.TimeFinder;
import org.lantai.subjects.dates.TimeNamed;

/** The times of a document as labels write them: 2019-12-09, 2022-11, 0811, 2001/2009, 2019-11-21/2019-11-30. */
final class LabelledTimes {
    private static final TimeFinder FINDER = new TimeFinder();

    private LabelledTimes() {}

    /** What is found; a time whose label is in its own words stands in these. */
    static List<String> found(Document document, List<String> labels) {
        return FINDER.find(document.blocks(), document.metadata().date()).stream()
                .map(time -> written(time, labels))
                .toList();
    }

    private static String written(TimeNamed time, List<String> labels) {
        String words = time.excerpt().substring(time.start(), time.end());
        String days = time.from() + "/" + time.to();
        return labels.contains(words) ? words : labels.contains(days) ? days : shortest(time.from(), time.to());
    }

    private static String shortest(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return from.toString();
        }
        boolean years = from.getDayOfYear() == 1 && to.equals(to.withMonth(12).withDayOfMonth(31));
        if (years) {
            String first = from.toString().substring(0, 4);
            return from.getYear() == to.getYear() ? first : first + "/" + to.getYear();
        }
        YearMonth month = YearMonth.from(from);
        boolean wholeMonth = from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth());
        return wholeMonth ? month.toString() : from + "/" + to;
    }
}
