package org.lantai.catalog.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantai.catalog.terms.Tokens.Token;
import org.lantai.lexicon.WordSplitter;

/**
 * Finds what may be terms in one text: what it says more than once and in words that are not on everybody's lips, and what
 * it puts in quotation marks. Whether a candidate is a term of the archive is for {@link TermChooser} to say. Safe for use
 * by several threads.
 */
public final class TermFinder {
    /** So many candidates of a text are kept, to keep the catalog small. */
    static final int MOST = 24;

    /** A run of words that is continued alike more often than this is a fragment of what continues it. */
    private static final double CONTINUED = 0.7;

    private final WordSplitter splitter = new WordSplitter();
    private final StopWords stops = new StopWords();
    private final Shape shape = new Shape(stops);

    /** The candidates of a text, the best first. */
    public List<TermCount> find(String text) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        repeated(text, found);
        quoted(text, found);
        return found.values().stream()
                .sorted(Comparator.<Candidate>comparingDouble(c -> -c.weight()).thenComparing(Candidate::term))
                .limit(MOST)
                .map(c -> new TermCount(c.term(), c.count(), c.quoted()))
                .toList();
    }

    private record Candidate(String term, int count, boolean quoted, double rarity) {
        double weight() {
            return (quoted ? 2 * count + 1 : count) * (rarity - 6);
        }
    }

    private void repeated(String text, Map<String, Candidate> found) {
        Tokens tokens = new Tokens(splitter, stops);
        text.lines().forEach(tokens::read);
        Phrases phrases = new Phrases(tokens);
        Map<String, int[]> continued = new LinkedHashMap<>();
        for (int place = 0; place < tokens.size(); place++) {
            for (int length = 1; length < Phrases.LONGEST && phrases.count(place, length) > 1; length++) {
                consider(tokens, phrases, place, length, found, continued);
            }
        }
        continued.forEach((term, most) -> {
            if (most[0] > CONTINUED * found.get(term).count()) {
                found.remove(term);
            }
        });
    }

    private void consider(
            Tokens tokens,
            Phrases phrases,
            int place,
            int length,
            Map<String, Candidate> found,
            Map<String, int[]> continued) {
        List<Token> words = words(tokens, place, length);
        if (!shape.isTerm(words)) {
            return;
        }
        String term = String.join("", words.stream().map(Token::text).toList());
        found.computeIfAbsent(
                term, t -> new Candidate(t, phrases.count(place, length), false, Shape.cost(words) / length));
        int[] most = continued.computeIfAbsent(term, t -> new int[1]);
        int longer = Math.max(phrases.count(place - 1, length + 1), phrases.count(place, length + 1));
        most[0] = Math.max(most[0], longer);
    }

    private static List<Token> words(Tokens tokens, int place, int length) {
        List<Token> words = new ArrayList<>(length);
        for (int i = place; i < place + length; i++) {
            words.add(tokens.word(tokens.id(i)));
        }
        return words;
    }

    private static void quoted(String text, Map<String, Candidate> found) {
        for (String term : Quotes.in(text)) {
            if (!found.containsKey(term) || !found.get(term).quoted()) {
                found.put(term, new Candidate(term, occurrences(text, term), true, 12));
            }
        }
    }

    private static int occurrences(String text, String term) {
        int count = 0;
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length())) {
            count++;
        }
        return count;
    }
}
