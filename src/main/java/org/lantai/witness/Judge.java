package org.lantai.witness;

import java.util.Optional;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.Differences;
import org.lantai.witness.compare.HeadlineLikeness;
import org.lantai.witness.compare.Slips;

/**
 * Tells whether two texts are one article: the same text but for damage, a missing end, what sites add before and behind,
 * another script or other words for it. Reports from one form (weather, statistics, tenders) share most of their words,
 * too; what tells them apart are numbers, names and negations, so one of those weighs more than all else. Where it is in
 * doubt they are two: a wrong joining hides a text, a missing one shows it twice.
 */
final class Judge {
    /** Less of the shorter text in the longer one, in per cent, is another text, or too damaged to tell. */
    static final int LEAST_LIKENESS = 80;

    static final int TITLES_ALIKE = 60;
    /** Of fewer characters too much is the same by chance: a line that says that a page is gone, a caption. */
    private static final int SHORT = 100;
    /** Under different headlines only a text of such a length is told from what a site sets on every page. */
    private static final int LONG = 400;
    /** A shorter one is it only where nothing of it differs, in per cent. */
    private static final int WHOLE = 97;
    /** So much of a headline, in per cent, stands in the article that it is of; of a standing text under it next to nothing. */
    private static final int TELLS = 30;

    /** Compares two texts; the order does not matter. */
    public Verdict compare(Specimen one, Specimen other) {
        Differences found = new Differences(one.body(), other.body(), one.title());
        int likeness = found.likeness();
        if (likeness < LEAST_LIKENESS) {
            return Verdict.apart(likeness, onlySo(likeness));
        }
        Strictness strictness = Strictness.of(one, other);
        return contrary(one, other, found)
                .or(() -> strictness.otherThings(found))
                .map(objection -> Verdict.apart(Verdict.Kind.TWO, likeness, objection))
                .or(() -> strictness
                        .version(one, other, found)
                        .map(objection -> Verdict.apart(Verdict.Kind.VERSIONS, likeness, objection)))
                .or(() -> doubt(one, other, found, strictness).map(doubt -> Verdict.apart(likeness, doubt)))
                .orElseGet(() -> Verdict.same(likeness));
    }

    private static Optional<String> contrary(Specimen one, Specimen other, Differences found) {
        return issue(one, other)
                .or(() -> contrary(found))
                .or(() -> numbers(found))
                .or(() -> names(one, other, found));
    }

    private static Optional<String> doubt(Specimen one, Specimen other, Differences found, Strictness strictness) {
        return title(one, other, found)
                .or(() -> strictness.words(found, one.converted() != other.converted()))
                .or(() -> strictness.extent(one, other, found));
    }

    static String onlySo(int likeness) {
        return "only " + likeness + " % of the shorter text is in the longer one";
    }

    private static Optional<String> issue(Specimen one, Specimen other) {
        return alike(one, other)
                ? HeadlineIssues.of(one.title().orElseThrow(), other.title().orElseThrow())
                : Optional.empty();
    }

    private static Optional<String> title(Specimen one, Specimen other, Differences found) {
        int shorter = Math.min(one.text().length(), other.text().length());
        if (alike(one, other)) {
            return Optional.empty();
        } else if (shorter < SHORT) {
            return Optional.of("they are short, and their headlines are not alike");
        }
        return one.title().isEmpty() || other.title().isEmpty() ? Optional.empty() : otherHeadline(one, other, found);
    }

    /** A copy under another headline; not what stands on every page of a site, whatever the page is of. */
    private static Optional<String> otherHeadline(Specimen one, Specimen other, Differences found) {
        if (!areOfTwoHosts(one, other)) {
            return Optional.of("their headlines differ and they are not of two hosts");
        }
        int shorter = Math.min(one.text().length(), other.text().length());
        boolean whole = found.likeness() >= WHOLE && found.isContained();
        boolean told = found.tellsOf(one.title().orElseThrow()) >= TELLS
                && found.tellsOf(other.title().orElseThrow()) >= TELLS;
        return (shorter >= LONG || whole) && (told || (whole && DaysApart.areFew(one, other)))
                ? Optional.empty()
                : Optional.of("their headlines differ");
    }

    static boolean areOfTwoHosts(Specimen one, Specimen other) {
        return one.host().isPresent() && other.host().isPresent() && !one.host().equals(other.host());
    }

    /** Whether their headlines are. */
    static boolean alike(Specimen one, Specimen other) {
        return one.title().isPresent()
                && other.title().isPresent()
                && HeadlineLikeness.likeness(one.title().get(), other.title().get()) >= TITLES_ALIKE;
    }

    private static Optional<String> contrary(Differences found) {
        return found.counts().contraries() > 0
                ? Optional.of("they say the contrary (" + found.counts().contrary() + ")")
                : Optional.empty();
    }

    private static Optional<String> numbers(Differences found) {
        return found.counts().otherNumbers() + found.counts().moreNumbers() > 0
                ? Optional.of("numbers in them differ (" + found.counts().numbers() + ")")
                : Optional.empty();
    }

    /** Both name somebody whom the other does not, and not only above or below the text. */
    static Optional<String> names(Specimen one, Specimen other, Differences found) {
        Optional<String> here = missing(one, other, found);
        Optional<String> there = missing(other, one, found);
        return here.isPresent() && there.isPresent()
                ? Optional.of("they name others (" + here.get() + "/" + there.get() + ")")
                : Optional.empty();
    }

    private static Optional<String> missing(Specimen one, Specimen other, Differences found) {
        String text = other.text().toString();
        return one.names().stream()
                // A name may stand in the headline only, which is no part of the text.
                .filter(name -> other.names().stream().noneMatch(known -> Slips.areAlike(name, known)))
                .filter(name -> !text.contains(PlainText.of(name).toString()))
                .filter(name -> !found.isIdle(PlainText.of(name).toString()))
                .findFirst();
    }
}
