package org.lantai.witness;

import java.util.Comparator;
import java.util.List;
import org.lantai.subjects.Entry;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.HeadlineLikeness;

/** Which pairs of documents are read, and which first: of a form there are hundreds that are alike, of one headline and day few. */
final class ReadingOrder {
    /** In per cent. Of 26,000 readings in an archive of 10,000 pages made from phrases, headlines spared the most. */
    private static final int ALIKE = 40;
    /** Of half an article so many of 64 numbers of the sketches are the same. */
    private static final int WORTH_READING = 22;

    private static final int SAME_DAY = 0;
    private static final int SAME_HEADLINE = 1;
    private static final int OTHER = 2;

    private final List<Entry> documents;
    private final List<PlainText> titles;

    ReadingOrder(List<Entry> documents) {
        this.documents = documents;
        this.titles =
                documents.stream().map(entry -> PlainText.of(entry.title())).toList();
    }

    private record Ranked(Pair pair, int rank) {}

    /** Those of some pairs that are worth reading, in the order in which they are read. */
    List<Pair> of(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Ranked(pair, rank(pair)))
                .filter(ranked -> ranked.pair().shared() >= WORTH_READING || ranked.rank() < OTHER)
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::pair, Pair.LIKEST_FIRST))
                .map(Ranked::pair)
                .toList();
    }

    private int rank(Pair pair) {
        if (HeadlineLikeness.likeness(titles.get(pair.first()), titles.get(pair.second())) < ALIKE) {
            return OTHER;
        }
        Entry one = documents.get(pair.first());
        Entry other = documents.get(pair.second());
        return one.date().isPresent() && one.date().equals(other.date()) ? SAME_DAY : SAME_HEADLINE;
    }
}
