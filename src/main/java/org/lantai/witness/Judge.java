package org.lantai.witness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lantai.model.PartialDate;
import org.lantai.subjects.sketch.PlainText;

/**
 * Tells whether two texts are one article: the same text but for damage, a missing end, what sites add before and behind,
 * another script or other words for it. Reports from one form (weather, statistics, tenders) share most of their words,
 * too; what tells them apart are numbers and names, so those weigh more than all else. Where it is in doubt they are two:
 * a wrong joining hides a text, a missing one shows it twice.
 */
final class Judge {
    /** Less of the shorter text in the longer one, in per cent, is another text, or too damaged to tell. */
    static final int LEAST_LIKENESS = 80;
    /** A copy with less than that of the article, in per cent, is a quotation. */
    private static final int LEAST_REST = 25;
    /** More than so much inserted, in per cent of what is the same, makes it another article. */
    private static final int MOST_ADDED = 20;
    /** So much may stand before the article on one page only, in per cent of it: a summary, furniture. */
    private static final int MOST_LEAD = 25;
    /** How many numbers may differ of a hundred: two in a long report are damage or a correction. */
    private static final int MOST_NUMBERS = 3;
    /** How many characters of a thousand may be other words: in copies that kept their script, and in converted ones. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_CONVERTED_WORDS = 50;
    /** Copies appear within days. What is further apart must be the same to the letter. */
    private static final int DAYS = 31;

    private static final int TITLES_ALIKE = 60;
    /** Under different headlines only a text of such a length is told from what a site sets on every page. */
    private static final int LONG = 400;

    /** Compares two texts; the order does not matter. */
    public Verdict compare(Specimen one, Specimen other) {
        Differences found = new Differences(one.text(), other.text());
        int shorter = Math.min(one.text().length(), other.text().length());
        int likeness = shorter == 0 ? 0 : found.same() * 100 / shorter;
        return objection(one, other, found, likeness)
                .map(objection -> Verdict.apart(likeness, objection))
                .orElseGet(() -> Verdict.same(likeness));
    }

    private static Optional<String> objection(Specimen one, Specimen other, Differences found, int likeness) {
        if (likeness < LEAST_LIKENESS) {
            return Optional.of(onlySo(likeness));
        }
        return title(one, other)
                .or(() -> numbers(one, other, found))
                .or(() -> names(one, other))
                .or(() -> words(one, other, found))
                .or(() -> extent(one, other, found));
    }

    static String onlySo(int likeness) {
        return "only " + likeness + " % of the shorter text is in the longer one";
    }

    private static Optional<String> title(Specimen one, Specimen other) {
        if (one.title().isEmpty() || other.title().isEmpty()) {
            return Optional.empty();
        }
        PlainText here = one.title().get();
        PlainText there = other.title().get();
        List<String> numbers = NumberMarks.of(here);
        List<String> others = NumberMarks.of(there);
        boolean alike = alike(one, other);
        if (alike && !numbers.isEmpty() && !others.isEmpty() && !numbers.equals(others)) {
            return Optional.of("the numbers in their headlines differ");
        }
        boolean sameHost = one.host().isPresent() && one.host().equals(other.host());
        boolean isShort = Math.min(one.text().length(), other.text().length()) < LONG;
        return alike || !(sameHost || isShort)
                ? Optional.empty()
                : Optional.of("their headlines differ" + (sameHost ? " and they are of one host" : ""));
    }

    /** Whether their headlines are. */
    static boolean alike(Specimen one, Specimen other) {
        return one.title().isPresent()
                && other.title().isPresent()
                && HeadlineLikeness.likeness(one.title().get(), other.title().get()) >= TITLES_ALIKE;
    }

    private static Optional<String> numbers(Specimen one, Specimen other, Differences found) {
        int all = Math.min(
                NumberMarks.of(one.text()).size(), NumberMarks.of(other.text()).size());
        int most = isStrict(one, other) ? 0 : all * MOST_NUMBERS / 100;
        return found.otherNumbers() > most
                ? Optional.of("numbers in them differ (" + found.numbers() + ")")
                : Optional.empty();
    }

    /** Both name somebody whom the other does not. */
    static Optional<String> names(Specimen one, Specimen other) {
        Optional<String> here = missing(one, other);
        Optional<String> there = missing(other, one);
        return here.isPresent() && there.isPresent()
                ? Optional.of("they name others (" + here.get() + "/" + there.get() + ")")
                : Optional.empty();
    }

    private static Optional<String> missing(Specimen one, Specimen other) {
        String text = other.text().toString();
        return one.names().stream()
                // A name may stand in the headline only, which is no part of the text.
                .filter(name -> !other.names().contains(name))
                .filter(name -> !text.contains(PlainText.of(name).toString()))
                .findFirst();
    }

    private static Optional<String> words(Specimen one, Specimen other, Differences found) {
        boolean converted = one.converted() != other.converted();
        int most = converted ? MOST_CONVERTED_WORDS : isStrict(one, other) ? 0 : MOST_WORDS;
        boolean many = found.replaced() * 1000L > (long) most * found.same();
        return many || (!converted && found.replacesOften())
                ? Optional.of("words in them differ (" + found.words() + ")")
                : Optional.empty();
    }

    private static Optional<String> extent(Specimen one, Specimen other, Differences found) {
        int longer = Math.max(one.text().length(), other.text().length());
        boolean cut = one.text().length() < other.text().length() ? one.cut() : other.cut();
        boolean alike = alike(one, other);
        if (found.added() * 100 > found.same() * MOST_ADDED) {
            return Optional.of("one has passages that the other lacks");
        } else if (found.lead() * 100 > found.same() * MOST_LEAD) {
            return Optional.of("one begins long before the other");
        } else if (found.same() * 100 < longer * LEAST_REST || (found.tail() * 2 > found.same() && !cut && !alike)) {
            return Optional.of("one may be a quotation of the other");
        }
        return Optional.empty();
    }

    private static boolean isStrict(Specimen one, Specimen other) {
        Optional<LocalDate> here = one.date().flatMap(Judge::day);
        Optional<LocalDate> there = other.date().flatMap(Judge::day);
        return here.isPresent()
                && there.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(here.get(), there.get())) > DAYS;
    }

    static Optional<LocalDate> day(PartialDate date) {
        return date.day().map(day -> LocalDate.of(date.year(), date.month().orElseThrow(), day));
    }
}
