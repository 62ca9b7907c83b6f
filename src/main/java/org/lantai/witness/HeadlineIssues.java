package org.lantai.witness;

import java.util.List;
import java.util.Optional;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.ComparedText;
import org.lantai.witness.compare.Differences;
import org.lantai.witness.compare.NumberMarks;

/** Tells issues of a series apart by headlines that are else alike: other numbers, another half of the year, the contrary. */
final class HeadlineIssues {
    private HeadlineIssues() {}

    static Optional<String> of(PlainText one, PlainText other) {
        List<?> numbers = NumberMarks.of(one);
        List<?> others = NumberMarks.of(other);
        if (!numbers.isEmpty() && !others.isEmpty() && !numbers.equals(others)) {
            return Optional.of("the numbers in their headlines differ");
        }
        Differences found =
                new Differences(ComparedText.of(one.toString()), ComparedText.of(other.toString()), Optional.empty());
        return found.counts().contraries() > 0
                ? Optional.of(
                        "their headlines say the contrary (" + found.counts().contrary() + ")")
                : Optional.empty();
    }
}
