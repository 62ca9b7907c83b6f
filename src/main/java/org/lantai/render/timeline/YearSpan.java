package org.lantai.render.timeline;

import java.util.List;
import org.lantai.catalog.Timeline.Year;

/**
 * The years that fit into one picture.
 *
 * @param within newest first
 * @param earlier those before it, newest first
 * @param later those behind it, newest first
 */
record YearSpan(List<Year> within, List<Year> earlier, List<Year> later) {
    /** A bar a year is still told from the next on a phone, and a century of reports fits. */
    private static final int MOST = 100;

    /** Leaves out the end that has fewer documents, again and again, until the rest fits. */
    static YearSpan of(List<Year> years) {
        int from = 0;
        int to = years.size();
        while (years.get(from).year() - years.get(to - 1).year() >= MOST) {
            if (years.get(from).count() < years.get(to - 1).count()) {
                from++;
            } else {
                to--;
            }
        }
        return new YearSpan(years.subList(from, to), years.subList(to, years.size()), years.subList(0, from));
    }

    int first() {
        return within.get(within.size() - 1).year();
    }

    int last() {
        return within.get(0).year();
    }

    int length() {
        return last() - first() + 1;
    }
}
