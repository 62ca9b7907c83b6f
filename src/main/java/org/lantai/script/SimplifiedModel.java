package org.lantai.script;

import java.util.Arrays;
import org.lantai.lexicon.WordPairs;

/** How usual words of Simplified Chinese are, alone and one behind the other, and how a text is cut into them. Immutable. */
final class SimplifiedModel {
    /** Number of a word that the model does not know. */
    static final int UNKNOWN = WordPairs.UNKNOWN;

    private static final int LONGEST_WORD = 12;
    /** What a single unknown character counts; less than any word, so that known words are preferred. */
    private static final double UNKNOWN_FREQUENCY = 0.05;

    /** What a word of the caller counts: more than the rare words of the dictionary, which overlap it by chance. */
    private static final double FURTHER_FREQUENCY = 30;

    private final WordPairs words;
    private final double total;
    /** Negative logarithm of each word's share. */
    private final float[] costs;

    private final float unknownCost;
    private final float furtherCost;

    private SimplifiedModel(WordPairs words) {
        this.words = words;
        long sum = 0;
        for (int word = 0; word < words.size(); word++) {
            sum += words.count(word);
        }
        this.total = sum;
        this.costs = new float[words.size()];
        for (int word = 0; word < costs.length; word++) {
            costs[word] = cost(Math.max(words.count(word), UNKNOWN_FREQUENCY));
        }
        this.unknownCost = cost(UNKNOWN_FREQUENCY);
        this.furtherCost = cost(FURTHER_FREQUENCY);
    }

    /** The model, read when it is first asked for. */
    static SimplifiedModel get() {
        return Holder.MODEL;
    }

    /** Share of the word among all words counted, never 0. */
    double share(int word) {
        return (word == UNKNOWN ? UNKNOWN_FREQUENCY : words.count(word)) / total;
    }

    /** How often the word was counted; 0 when it is unknown. */
    int frequency(int word) {
        return words.count(word);
    }

    /** How often the second word was counted behind the first. */
    int pairFrequency(int first, int second) {
        return words.count(first, second);
    }

    /** The word's number, or {@link #UNKNOWN}. */
    int number(String word) {
        return words.word(word);
    }

    private float cost(double frequency) {
        return (float) -Math.log(frequency / total);
    }

    /**
     * Cuts a text into its most probable words.
     *
     * @param further words that count as known, besides those of the dictionary
     * @return for each index but the last whether a word begins there; the last is always true
     */
    boolean[] cut(String text, PhraseTable further) {
        int n = text.length();
        float[] reached = new float[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(reached, 1, n + 1, Float.POSITIVE_INFINITY);
        for (int start = 0; start < n; start++) {
            relax(reached, from, start, start + 1, unknownCost);
            for (int phrase : further.all(text, start, n)) {
                relax(reached, from, start, start + further.phrase(phrase).length(), furtherCost);
            }
            relaxWords(text, start, reached, from);
        }
        boolean[] edges = new boolean[n + 1];
        edges[0] = true;
        for (int end = n; end > 0; end = from[end]) {
            edges[end] = true;
        }
        return edges;
    }

    private void relaxWords(String text, int start, float[] reached, int[] from) {
        int place = words.start();
        int limit = Math.min(text.length(), start + LONGEST_WORD);
        for (int i = start; i < limit; i++) {
            place = words.next(place, text.charAt(i));
            if (place == WordPairs.UNKNOWN) {
                return;
            }
            int word = words.word(place);
            if (word != UNKNOWN) {
                relax(reached, from, start, i + 1, costs[word]);
            }
        }
    }

    private static void relax(float[] reached, int[] from, int start, int end, float cost) {
        if (reached[start] + cost < reached[end]) {
            reached[end] = reached[start] + cost;
            from[end] = start;
        }
    }

    private static final class Holder {
        static final SimplifiedModel MODEL = new SimplifiedModel(WordPairs.standard());
    }
}
