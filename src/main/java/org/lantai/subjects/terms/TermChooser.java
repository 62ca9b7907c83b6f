package org.lantai.subjects.terms;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Chooses from the candidates of all texts those that are terms of the archive, and says which text has which. A term
 * needs evidence: that several texts have it, that it is far commoner than in Chinese at large, that it is put in
 * quotation marks, or that it is made like a slogan. Precision goes before number.
 */
public final class TermChooser {
    /** So many terms a text may have. */
    private static final int MOST = 8;
    /** Of two terms one of which holds the other, the shorter stays where it is alone that much more often. */
    private static final double ALONE = 1.6;

    private final TermEvidence evidence = new TermEvidence();

    /**
     * Chooses terms.
     *
     * @param texts the candidates of each text
     * @param other whether a term, by its key, is something else already: a name, or a word that the archivist wants
     *     ignored
     * @return for each text, in their order, its terms, those that tell most first
     */
    public List<List<TermCount>> choose(List<List<TermCount>> texts, Predicate<String> other) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (List<TermCount> text : texts) {
            text.forEach(term ->
                    tallies.computeIfAbsent(TermKey.of(term.term()), Tally::new).add(term));
        }
        Map<String, Double> weights = new HashMap<>();
        tallies.values().forEach(tally -> {
            double weight = other.test(tally.key()) ? 0 : evidence.weight(tally, texts.size());
            if (weight > 0) {
                weights.put(tally.key(), weight);
            }
        });
        removeFragments(weights, tallies);
        return enough(texts.stream().map(text -> chosen(text, weights)).toList());
    }

    /** Without terms that too few texts are left with, since longer ones were chosen there. */
    private static List<List<TermCount>> enough(List<List<TermCount>> chosen) {
        int enough = TermEvidence.enough(chosen.size());
        Map<String, Integer> texts = new HashMap<>();
        chosen.forEach(terms -> terms.forEach(term -> texts.merge(TermKey.of(term.term()), 1, Integer::sum)));
        return chosen.stream()
                .map(terms -> terms.stream()
                        .filter(term -> texts.getOrDefault(TermKey.of(term.term()), 0) >= enough)
                        .toList())
                .toList();
    }

    /** A term that is hardly ever by itself is a fragment of the one that holds it. */
    private static void removeFragments(Map<String, Double> weights, Map<String, Tally> tallies) {
        Map<String, Integer> within = new HashMap<>();
        for (String term : weights.keySet()) {
            int count = count(term, tallies);
            for (int from = 0; from < term.length(); from++) {
                for (int to = from + 2; to <= term.length(); to++) {
                    if (to - from < term.length()) {
                        within.merge(term.substring(from, to), count, Math::max);
                    }
                }
            }
        }
        weights.keySet().removeIf(term -> count(term, tallies) < ALONE * within.getOrDefault(term, 0));
    }

    private static int count(String term, Map<String, Tally> tallies) {
        Tally tally = tallies.get(term);
        return tally == null ? 0 : tally.count();
    }

    private static List<TermCount> chosen(List<TermCount> text, Map<String, Double> weights) {
        Comparator<TermCount> byWeight = Comparator.comparingDouble(
                        (TermCount t) -> -weights.getOrDefault(TermKey.of(t.term()), 0.0) * Math.log(1 + t.count()))
                .thenComparing(TermCount::term);
        List<TermCount> known = text.stream()
                .filter(t -> weights.containsKey(TermKey.of(t.term())))
                .toList();
        return known.stream()
                .filter(t -> !isPartOfAnother(t, known))
                .sorted(byWeight)
                .limit(MOST)
                .toList();
    }

    private static boolean isPartOfAnother(TermCount term, List<TermCount> all) {
        return all.stream()
                .anyMatch(other -> other.term().length() > term.term().length()
                        && other.term().contains(term.term())
                        && term.count() < ALONE * other.count());
    }

    /** What the archive has of one term. */
    static final class Tally {
        private final String key;
        private int texts;
        private int quotedTexts;
        private int count;
        private int most;

        Tally(String key) {
            this.key = key;
        }

        void add(TermCount term) {
            texts++;
            quotedTexts += term.quoted() ? 1 : 0;
            count += term.count();
            most = Math.max(most, term.count());
        }

        String key() {
            return key;
        }

        int texts() {
            return texts;
        }

        int quotedTexts() {
            return quotedTexts;
        }

        int count() {
            return count;
        }

        int most() {
            return most;
        }
    }
}
