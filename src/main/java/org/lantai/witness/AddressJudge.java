package org.lantai.witness;

import java.time.LocalDate;
import java.util.Optional;
import org.lantai.model.PartialDate;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.Differences;
import org.lantai.witness.compare.NumberMarks;

/**
 * Tells whether two captures of one address are one article. That they are of one address is evidence: figures may have
 * been corrected, paragraphs added, the headline changed. But an address may also be given to another article, or show the
 * report of each day in its turn.
 */
final class AddressJudge {
    /** Less of the shorter text in the longer one, in per cent, is another text; so it is of several addresses. */
    private static final int LEAST = Judge.LEAST_LIKENESS;
    /** The same under one headline: a text half of which was written anew. Of two articles a tenth is the same. */
    private static final int LEAST_UNDER_ONE_HEADLINE = 50;
    /**
     * Of a report in one form most figures differ from one day to the next, of a weather forecast a third at least: its
     * date, its temperatures. A correction changes one or two.
     */
    private static final int MOST_NUMBERS = 25;

    private static final int CORRECTED = 2;
    /** So many characters of a thousand are other words. */
    private static final int MOST_WORDS = 12;

    /** Compares two texts; the order does not matter. */
    Verdict compare(Specimen one, Specimen other) {
        boolean headlines = Judge.alike(one, other);
        int shorter = Math.min(one.text().length(), other.text().length());
        if (shorter == 0) {
            return headlines || isUntold(one, other)
                    ? Verdict.same(0)
                    : Verdict.apart(0, "one of them has no text, and their headlines differ");
        }
        Differences found = new Differences(one.body(), other.body(), one.title());
        int likeness = found.likeness();
        if (likeness < (headlines ? LEAST_UNDER_ONE_HEADLINE : LEAST)) {
            return Verdict.apart(likeness, Judge.onlySo(likeness));
        }
        return otherIssue(one, other, found)
                .map(objection -> Verdict.apart(likeness, objection))
                .orElseGet(() -> Verdict.same(likeness));
    }

    /** Pictures alone, and no headline that says what they are of. */
    private static boolean isUntold(Specimen one, Specimen other) {
        boolean noText = one.text().length() == 0 && other.text().length() == 0;
        return noText && (one.title().isEmpty() || other.title().isEmpty());
    }

    /** Only what is printed of another day may be another issue: pages without a date are brought up to date. */
    private static Optional<String> otherIssue(Specimen one, Specimen other, Differences found) {
        Optional<LocalDate> here = one.date().flatMap(AddressJudge::day);
        Optional<LocalDate> there = other.date().flatMap(AddressJudge::day);
        return here.isEmpty() || there.isEmpty() || here.equals(there)
                ? Optional.empty()
                : numbers(one.text().plain(), other.text().plain(), found)
                        .or(() -> Judge.names(one, other, found))
                        .or(() -> words(found));
    }

    private static Optional<String> numbers(PlainText one, PlainText other, Differences found) {
        int all = Math.min(NumberMarks.of(one).size(), NumberMarks.of(other).size());
        boolean many =
                found.counts().otherNumbers() > CORRECTED && found.counts().otherNumbers() * 100 > all * MOST_NUMBERS;
        return many
                ? Optional.of("most numbers in them differ (" + found.counts().numbers() + ")")
                : Optional.empty();
    }

    private static Optional<String> words(Differences found) {
        boolean many = found.counts().otherNumbers() > 0
                && found.counts().replaced() * 1000L > (long) MOST_WORDS * found.same();
        return many
                ? Optional.of(
                        "numbers and words in them differ (" + found.counts().words() + ")")
                : Optional.empty();
    }

    private static Optional<LocalDate> day(PartialDate date) {
        return date.day().map(day -> LocalDate.of(date.year(), date.month().orElseThrow(), day));
    }
}
