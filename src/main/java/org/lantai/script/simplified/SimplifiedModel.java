package org.lantai.script.simplified;

import java.util.Arrays;
import org.lantai.lexicon.LanguageModel;
import org.lantai.lexicon.WordList;
import org.lantai.script.phrase.PhraseTable;

/** How usual words of Simplified Chinese are, alone and one behind the other, and how a text is cut into them. Immutable. */
public final class SimplifiedModel {
    /** Number of a word that the model does not know. */
    public static final int UNKNOWN = WordList.NONE;

    private static final int LONGEST_WORD = 12;
    /** What a single unknown character counts; less than any word, so that known words are preferred. */
    private static final double UNKNOWN_FREQUENCY = 0.25;

    /** What a word of the caller counts: more than the rare words of the dictionary, which overlap it by chance. */
    private static final double FURTHER_FREQUENCY = 140;

    private final LanguageModel model;
    private final WordList words;
    private final double total;
    /** Negative logarithm of each word's share. */
    private final float[] costs;

    private final float unknownCost;
    private final float furtherCost;

    private SimplifiedModel(LanguageModel model) {
        this.model = model;
        this.words = model.words();
        double sum = 0;
        for (int word = 0; word < words.size(); word++) {
            sum += model.count(word);
        }
        this.total = sum;
        this.costs = new float[words.size()];
        for (int word = 0; word < costs.length; word++) {
            double count = model.count(word);
            costs[word] = count == 0 ? Float.POSITIVE_INFINITY : cost(count);
        }
        this.unknownCost = cost(UNKNOWN_FREQUENCY);
        this.furtherCost = cost(FURTHER_FREQUENCY);
    }

    /** The model, read when it is first asked for. */
    public static SimplifiedModel get() {
        return Holder.MODEL;
    }

    /** Share of the word among all words counted, never 0. */
    public double share(int word) {
        return (word == UNKNOWN ? UNKNOWN_FREQUENCY : model.count(word)) / total;
    }

    /** How often the word was counted; 0 when it is unknown. */
    public double frequency(int word) {
        return model.count(word);
    }

    /** How often the second word was counted behind the first. */
    public double pairFrequency(int first, int second) {
        return model.count(first, second);
    }

    /** The word's number, or {@link #UNKNOWN}. */
    public int number(String word) {
        return words.word(word);
    }

    private float cost(double frequency) {
        return (float) -Math.log(frequency / total);
    }

    /**
     * Cuts a stretch of text into its most probable words.
     *
     * @param further words that count as known, besides those of the dictionary
     * @return for each index from the stretch's start to its end whether a word begins there; the last is always true
     */
    public boolean[] cut(String text, int from, int to, PhraseTable further) {
        int n = to - from;
        float[] reached = new float[n + 1];
        int[] back = new int[n + 1];
        Arrays.fill(reached, 1, n + 1, Float.POSITIVE_INFINITY);
        for (int start = 0; start < n; start++) {
            relax(reached, back, start, start + 1, unknownCost);
            relaxFurther(text, from, start, further, reached, back);
            relaxWords(text, from, start, reached, back);
        }
        boolean[] edges = new boolean[n + 1];
        edges[0] = true;
        for (int end = n; end > 0; end = back[end]) {
            edges[end] = true;
        }
        return edges;
    }

    private void relaxFurther(String text, int from, int start, PhraseTable further, float[] reached, int[] back) {
        int node = further.root(text.charAt(from + start));
        for (int end = start + 1; node != PhraseTable.NO_NODE; end++) {
            if (further.ends(node)) {
                relax(reached, back, start, end, furtherCost);
            }
            node = end + 1 < reached.length ? further.child(node, text.charAt(from + end)) : PhraseTable.NO_NODE;
        }
    }

    private void relaxWords(String text, int from, int start, float[] reached, int[] back) {
        int place = words.start();
        int limit = Math.min(reached.length - 1, start + LONGEST_WORD);
        for (int end = start + 1; end <= limit; end++) {
            place = words.next(place, text.charAt(from + end - 1));
            if (place == WordList.NONE) {
                return;
            }
            int word = words.word(place);
            if (word != UNKNOWN && costs[word] < Float.POSITIVE_INFINITY) {
                relax(reached, back, start, end, costs[word]);
            }
        }
    }

    /** Whether any known word begins before one of the ends of a stretch and ends behind it. */
    public boolean crosses(String text, int start, int end, PhraseTable further) {
        for (int at = Math.max(0, start - LONGEST_WORD + 1); at < end; at++) {
            int edge = at < start ? start : end;
            if (at != start && longest(text, at, further) > edge) {
                return true;
            }
        }
        return longest(text, start, further) > end;
    }

    /** Where the longest known word from a place on ends. */
    private int longest(String text, int start, PhraseTable further) {
        int phrase = further.longest(text, start, text.length());
        int longest = phrase == PhraseTable.NONE
                ? start + 1
                : start + further.phrase(phrase).length();
        int place = words.start();
        int limit = Math.min(text.length(), start + LONGEST_WORD);
        for (int i = start; i < limit; i++) {
            place = words.next(place, text.charAt(i));
            if (place == WordList.NONE) {
                break;
            }
            int word = words.word(place);
            longest = word == UNKNOWN || costs[word] == Float.POSITIVE_INFINITY ? longest : Math.max(longest, i + 1);
        }
        return longest;
    }

    private static void relax(float[] reached, int[] from, int start, int end, float cost) {
        if (reached[start] + cost < reached[end]) {
            reached[end] = reached[start] + cost;
            from[end] = start;
        }
    }

    private static final class Holder {
        static final SimplifiedModel MODEL = new SimplifiedModel(LanguageModel.standard());
    }
}
