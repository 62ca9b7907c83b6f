package org.lantai.witness;

import java.util.ArrayList;
import java.util.List;
import org.lantai.lexicon.HanNumerals;
import org.lantai.subjects.sketch.PlainText;

/** Numbers in plain texts, in figures or in Chinese. */
final class NumberMarks {
    private NumberMarks() {}

    static boolean any(PlainText text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (HanNumerals.isNumeral(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** All numbers of a text, in its order. */
    static List<String> of(PlainText text) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (HanNumerals.isNumeral(text.at(i))) {
                int start = i;
                i = end(text, i);
                numbers.add(text.slice(start, i));
            }
        }
        return numbers;
    }

    /** A piece of text with the rest of the numbers that it cuts through. */
    static String around(PlainText text, int start, int end) {
        int from = start;
        while (from > 0 && HanNumerals.isNumeral(text.at(from - 1))) {
            from--;
        }
        return text.slice(from, end(text, end));
    }

    private static int end(PlainText text, int from) {
        int end = from;
        while (end < text.length() && HanNumerals.isNumeral(text.at(end))) {
            end++;
        }
        return end;
    }
}
