package org.lantai.script.traditional;

import java.util.Arrays;
import org.lantai.lexicon.WordList;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.text.Chars;

/**
 * Cuts the part of a Simplified text around a place into its most probable words: from the last index before it that no
 * word spans to the first behind it. Its arrays serve one place after another.
 */
final class TraditionalLattice {
    /** The longest part that is cut; parts are four characters long on average. */
    private static final int LONGEST = 48;

    private static final int LONGEST_WORD = 8;
    /** What a Chinese character costs that no word list knows, in nats; more than any rare word. */
    private static final float UNKNOWN = 20;
    /** What digits and the like cost. */
    private static final float OTHER = 7;
    /** What a phrase of the tables costs that is no word of the list: as much as one counted thirty times. */
    private static final float PHRASE = 14.5f;
    /** How much less it costs for each character more than two: a long phrase seldom stands by chance. */
    private static final float LONGER = 1.5f;

    private final WordList words = WordList.standard();
    private final PhraseTable phrases;
    private final float[] costs = new float[LONGEST + 1];
    private final int[] from = new int[LONGEST + 1];
    private final boolean[] edges = new boolean[LONGEST + 1];
    private int start;
    private int length;
    private int longestWord;

    TraditionalLattice(PhraseTable phrases) {
        this.phrases = phrases;
    }

    /**
     * Cuts the part around an index.
     *
     * @param floor an index before which nothing is looked at
     */
    void cut(CharSequence text, int at, int floor) {
        longestWord = LONGEST;
        start = start(text, at, Math.max(floor, at - LONGEST / 2));
        fill(text, at, Math.min(text.length(), start + LONGEST));
    }

    /** Cuts a word into the words that it consists of. */
    void cutWord(CharSequence text, int from, int to) {
        longestWord = to - from - 1;
        start = from;
        fill(text, to - 1, to);
    }

    private void fill(CharSequence text, int at, int limit) {
        Arrays.fill(costs, Float.POSITIVE_INFINITY);
        Arrays.fill(edges, false);
        costs[0] = 0;
        int reached = start;
        int i = start;
        for (; i < limit && (i <= at || reached > i); i++) {
            reached = Math.max(reached, relax(text, i, limit));
        }
        length = i - start;
        for (int end = length; end > 0; end = from[end]) {
            edges[end] = true;
        }
        edges[0] = true;
    }

    private int start(CharSequence text, int at, int floor) {
        int first = at;
        for (int i = at - 1; i >= floor && i > first - LONGEST_WORD; i--) {
            if (longest(text, i) > first) {
                first = i;
            }
        }
        return first;
    }

    /** Where the longest word from an index on ends. */
    private int longest(CharSequence text, int index) {
        int match = phrases.longest(text, index, text.length());
        int end = match == PhraseTable.NONE
                ? index + 1
                : index + phrases.phrase(match).length();
        int place = words.start();
        for (int i = index; i < text.length(); i++) {
            place = words.next(place, text.charAt(i));
            if (place == WordList.NONE) {
                break;
            }
            end = words.cost(words.word(place)) < Float.POSITIVE_INFINITY ? Math.max(end, i + 1) : end;
        }
        return end;
    }

    /** Goes on from an index by all words, and returns the farthest end. */
    private int relax(CharSequence text, int index, int limit) {
        char c = text.charAt(index);
        step(index, index + 1, Chars.isHan(c) ? UNKNOWN : OTHER);
        int end = index + 1;
        int place = words.start();
        for (int i = index; i < limit; i++) {
            place = words.next(place, text.charAt(i));
            if (place == WordList.NONE) {
                break;
            }
            float cost = words.cost(words.word(place));
            if (cost < Float.POSITIVE_INFINITY && i + 1 - index <= longestWord) {
                step(index, i + 1, cost);
                end = i + 1;
            }
        }
        return Math.max(end, relaxPhrases(text, index, limit));
    }

    private int relaxPhrases(CharSequence text, int index, int limit) {
        int longest = index + 1;
        int end = limit;
        for (int match = phrases.longest(text, index, end); match != PhraseTable.NONE && end > index + 1; ) {
            int size = phrases.phrase(match).length();
            if (size > 1 && size <= longestWord) {
                longest = Math.max(longest, index + size);
                step(index, index + size, PHRASE - LONGER * (size - 2));
            }
            end = index + size - 1;
            match = end > index ? phrases.longest(text, index, end) : PhraseTable.NONE;
        }
        return longest;
    }

    private void step(int index, int end, float cost) {
        float sum = costs[index - start] + cost;
        if (sum < costs[end - start]) {
            costs[end - start] = sum;
            from[end - start] = index - start;
        }
    }

    /** Where the part begins. */
    int start() {
        return start;
    }

    /** Where it ends. */
    int end() {
        return start + length;
    }

    /** Whether a word begins or ends at an index of the part. */
    boolean isEdge(int index) {
        return edges[index - start];
    }
}
