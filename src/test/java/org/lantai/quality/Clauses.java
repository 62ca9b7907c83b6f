package org.lantai.quality;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.lantai.floors.Comparison;

/** The parts of a text between its marks: the spans in which damage is counted. */
final class Clauses {
    /** Shorter ones stand elsewhere on the page by chance. */
    private static final int SHORTEST = 4;

    private static final Pattern MARKS = Pattern.compile("[，。！？；：、“”‘’（）《》\\s]+");

    private Clauses() {}

    /** All different ones of some length, in the form in which texts are compared. */
    static List<String> of(String text) {
        return Arrays.stream(MARKS.split(text))
                .map(Comparison::fold)
                .filter(clause -> clause.length() >= SHORTEST)
                .distinct()
                .toList();
    }
}
