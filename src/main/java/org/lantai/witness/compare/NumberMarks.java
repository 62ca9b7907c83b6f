package org.lantai.witness.compare;

import java.math.BigDecimal;
import java.util.List;
import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.MatchForm;
import org.lantai.subjects.sketch.PlainText;

/** Characters in plain texts with which numbers are written, in figures or in Chinese. */
public final class NumberMarks {
    private NumberMarks() {}

    /** The first number of a text that does not stand at the same place among those of another, as it is worth. */
    static String first(String text, String other) {
        List<BigDecimal> numbers = Numbers.of(text);
        List<BigDecimal> others = Numbers.of(other);
        int i = 0;
        while (i < numbers.size() && i < others.size() && numbers.get(i).compareTo(others.get(i)) == 0) {
            i++;
        }
        return i < numbers.size() ? numbers.get(i).toPlainString() : "";
    }

    static boolean any(String text) {
        return text.chars().anyMatch(c -> HanNumerals.isNumeral((char) c));
    }

    /** The values of all numbers of a text, in its order. */
    public static List<BigDecimal> of(PlainText text) {
        return Numbers.of(MatchForm.small(text.toString()));
    }

    /** Where the number begins that a place cuts through; else the place. */
    static int start(PlainText text, int place) {
        int start = place;
        while (start > 0 && HanNumerals.isNumeral(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** The index behind the number that a place cuts through; else the place. */
    static int end(PlainText text, int place) {
        int end = place;
        while (end < text.length() && HanNumerals.isNumeral(text.at(end))) {
            end++;
        }
        return end;
    }
}
