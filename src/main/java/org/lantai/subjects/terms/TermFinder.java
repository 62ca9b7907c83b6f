package org.lantai.subjects.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantai.lexicon.WordSplitter;

/**
 * Finds what may be terms in one text: what it says more than once and in words that are not on everybody's lips, and what
 * it puts in quotation marks. Whether a candidate is a term of the archive is for {@link TermChooser} to say. Safe for use
 * by several threads.
 */
public final class TermFinder {
    /** So many candidates of a text are kept, to keep the catalog small. */
    static final int MOST = 24;

    /** What a term in quotation marks counts as, in nats a word: slogans are made of words that everybody uses. */
    private static final double QUOTED = 12;
    /** What everyday words cost. */
    private static final double EVERYDAY = 6;

    private final WordSplitter splitter = new WordSplitter();
    private final StopWords stops = new StopWords();
    private final Shape shape = new Shape();

    /** The candidates of a text, the best first. */
    public List<TermCount> find(String text) {
        Tokens tokens = new Tokens(splitter, stops);
        text.lines().forEach(tokens::read);
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (RepeatedTerms.Repeated term : new RepeatedTerms(tokens, shape).find()) {
            found.put(term.text(), new Candidate(term.text(), term.count(), false, term.rarity()));
        }
        Set<String> quoted = new LinkedHashSet<>(Quotes.in(text));
        Map<String, Integer> counts = Occurrences.of(quoted, text);
        quoted.forEach(term -> found.put(term, new Candidate(term, counts.getOrDefault(term, 0), true, QUOTED)));
        return best(new ArrayList<>(found.values()));
    }

    private static List<TermCount> best(List<Candidate> all) {
        all.sort(Comparator.<Candidate>comparingDouble(c -> -c.weight()).thenComparing(Candidate::term));
        return all.stream()
                .limit(MOST)
                .map(c -> new TermCount(c.term(), c.count(), c.quoted()))
                .toList();
    }

    private record Candidate(String term, int count, boolean quoted, double rarity) {
        double weight() {
            return (quoted ? 2 * count + 1 : count) * (rarity - EVERYDAY);
        }
    }
}
