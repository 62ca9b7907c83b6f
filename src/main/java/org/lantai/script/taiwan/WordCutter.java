package org.lantai.script.taiwan;

import java.util.Arrays;
import org.lantai.lexicon.LanguageModel;
import org.lantai.lexicon.WordList;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.text.Chars;

/** Cuts Simplified Chinese into its words, by how often the language model counted them. Immutable. */
final class WordCutter {
    private static final int LONGEST_WORD = 12;
    /** The longest stretch on either side of a word that is cut with it. */
    private static final int WINDOW = 16;
    /** What a single unknown character counts; less than any word, so that known words are preferred. */
    private static final double UNKNOWN_FREQUENCY = 0.25;

    /** What a word of the caller counts: more than the rare words of the dictionary, which overlap it by chance. */
    private static final double FURTHER_FREQUENCY = 140;

    private final WordList words;
    private final double total;
    /** Negative logarithm of each word's share. */
    private final float[] costs;

    private final float unknownCost;
    private final float furtherCost;

    private WordCutter(LanguageModel model) {
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

    /** The cutter; the model is read when it is first asked for. */
    static WordCutter get() {
        return Holder.CUTTER;
    }

    private float cost(double frequency) {
        return (float) -Math.log(frequency / total);
    }

    /**
     * Cuts a place in a text into its most probable words, together with the Chinese characters on either side.
     *
     * @param further words that count as known, besides those of the dictionary
     */
    WordEdges cutAround(String text, int start, int end, PhraseTable further) {
        return cut(text, stretch(text, start, -1), stretch(text, end, 1), further);
    }

    /** Cuts the Chinese characters from a place on. */
    WordEdges cutFrom(String text, int start, PhraseTable further) {
        return cut(text, start, stretch(text, start, 1), further);
    }

    /** The farthest index in that direction, within the window, that only Chinese characters lie between. */
    private static int stretch(String text, int from, int step) {
        int at = from;
        while (Math.abs(at - from) < WINDOW) {
            int next = step < 0 ? at - 1 : at;
            if (next < 0 || next >= text.length() || !Chars.isHan(text.charAt(next))) {
                break;
            }
            at += step;
        }
        return at;
    }

    private WordEdges cut(String text, int from, int to, PhraseTable further) {
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
        return new WordEdges(from, edges);
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
            if (isCounted(word)) {
                relax(reached, back, start, end, costs[word]);
            }
        }
    }

    /** Whether any known word begins before one of the ends of a stretch and ends behind it. */
    boolean crosses(String text, int start, int end, PhraseTable further) {
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
            longest = isCounted(word) ? Math.max(longest, i + 1) : longest;
        }
        return longest;
    }

    private boolean isCounted(int word) {
        return word != WordList.NONE && costs[word] < Float.POSITIVE_INFINITY;
    }

    private static void relax(float[] reached, int[] from, int start, int end, float cost) {
        if (reached[start] + cost < reached[end]) {
            reached[end] = reached[start] + cost;
            from[end] = start;
        }
    }

    private static final class Holder {
        static final WordCutter CUTTER = new WordCutter(LanguageModel.standard());
    }
}
