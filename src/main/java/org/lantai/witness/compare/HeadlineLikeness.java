package org.lantai.witness.compare;

import java.util.HashMap;
import java.util.Map;
import org.lantai.subjects.sketch.PlainText;

/** How alike two headlines are. */
public final class HeadlineLikeness {
    private static final int PAIR = 2;
    /** A headline that stands in a longer one, with the name of the site say, is the same from that length on. */
    private static final int TELLING = 6;

    private HeadlineLikeness() {}

    /** How many of a hundred pairs of neighbouring characters they share (Sørensen and Dice). */
    public static int likeness(PlainText one, PlainText other) {
        String here = one.toString();
        String there = other.toString();
        if (here.equals(there) || isPart(here, there) || isPart(there, here)) {
            return 100;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + PAIR <= here.length(); i++) {
            pairs.merge(here.substring(i, i + PAIR), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + PAIR <= there.length(); i++) {
            shared += pairs.merge(there.substring(i, i + PAIR), -1, Integer::sum) >= 0 ? 1 : 0;
        }
        int all = here.length() + there.length() - 2 * (PAIR - 1);
        return all <= 0 ? 0 : 200 * shared / all;
    }

    /** Whether two headlines of neighbouring days tell of one event: so alike in per cent, and with the same numbers. */
    public static boolean areOfOneEvent(PlainText one, PlainText other, int least) {
        return NumberMarks.of(one).equals(NumberMarks.of(other)) && likeness(one, other) >= least;
    }

    private static boolean isPart(String part, String whole) {
        return part.length() >= TELLING && whole.contains(part);
    }
}
