package org.lantai.witness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantai.lexicon.CommonHan;
import org.lantai.lexicon.HanNumerals;
import org.lantai.subjects.sketch.PlainText;

/**
 * How two texts differ, counted: what one has before, behind or in between, what stands in the place of what, and whether
 * that are numbers, words or damage. Characters that are rare in Chinese are what damage leaves.
 */
final class Differences {
    private static final CommonHan COMMON = CommonHan.standard();
    private static final int SHOWN = 3;

    private final PlainText one;
    private final PlainText other;
    private final List<String> numbers = new ArrayList<>();
    /** What stands in the place of what, with how often; in the order of the texts. */
    private final Map<String, Integer> words = new LinkedHashMap<>();

    private int same;
    private int replaced;
    private int added;
    private int lead;
    private int tail;

    Differences(PlainText one, PlainText other) {
        this.one = one;
        this.other = other;
        int unmatched = 0;
        for (Difference span : Alignment.of(one, other)) {
            unmatched += span.length();
            add(span);
        }
        same = one.length() - unmatched;
    }

    private void add(Difference span) {
        boolean first = span.start() == 0 && span.otherStart() == 0;
        boolean last = span.end() == one.length() && span.otherEnd() == other.length();
        int surplus = Math.max(span.length(), span.otherLength());
        if (first) {
            lead = surplus;
        } else if (last) {
            tail = surplus;
        } else {
            addInner(span);
        }
    }

    private void addInner(Difference span) {
        boolean numeral = NumberMarks.any(one, span.start(), span.end())
                || NumberMarks.any(other, span.otherStart(), span.otherEnd());
        String here = numeral ? NumberMarks.around(one, span.start(), span.end()) : one.slice(span.start(), span.end());
        String there = numeral
                ? NumberMarks.around(other, span.otherStart(), span.otherEnd())
                : other.slice(span.otherStart(), span.otherEnd());
        if (here.isEmpty() || there.isEmpty()) {
            added += Math.max(span.length(), span.otherLength());
        } else if (isSound(here) && isSound(there)) {
            String change = here + "/" + there;
            if (numeral && endsDiffer(here, there)) {
                numbers.add(change);
            } else {
                words.merge(change, 1, Integer::sum);
                replaced += Math.max(span.length(), span.otherLength());
            }
        }
    }

    /** Whether both are numbers, wholly or with words around, and not one number with something that was put in. */
    private static boolean endsDiffer(String here, String there) {
        return digits(here) && digits(there);
    }

    private static boolean digits(String text) {
        return text.chars().anyMatch(c -> HanNumerals.isNumeral((char) c));
    }

    private static boolean isSound(String text) {
        return text.chars().allMatch(c -> c < 0x80 || c == '〇' || (c >= 0x4E00 && c <= 0x9FFF && COMMON.isCommon(c)));
    }

    int same() {
        return same;
    }

    /** How many characters stand in the place of others, damage and numbers aside. */
    int replaced() {
        return replaced;
    }

    /** How many characters one of them has in between. */
    int added() {
        return added;
    }

    /** How many characters one of them has before the first that they share. */
    int lead() {
        return lead;
    }

    /** How many characters one of them has behind the last that they share. */
    int tail() {
        return tail;
    }

    /** How many numbers differ. */
    int otherNumbers() {
        return numbers.size();
    }

    /** Whether one word stands in the place of another more than once, as a name does. */
    boolean replacesOften() {
        return words.values().stream().anyMatch(times -> times > 1);
    }

    String numbers() {
        return numbers.stream().limit(SHOWN).collect(Collectors.joining(", "));
    }

    String words() {
        return words.keySet().stream().limit(SHOWN).collect(Collectors.joining(", "));
    }
}
