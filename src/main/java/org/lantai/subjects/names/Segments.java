package org.lantai.subjects.names;

import org.lantai.lexicon.WordFrequencies;

/** What the words of a short run of text cost, in nats. */
final class Segments {
    /** A character that is no word; the rarest words of the list cost 17.9. */
    private static final float UNKNOWN = 16;

    private final WordFrequencies words = WordFrequencies.standard();

    /**
     * For each index of a run the least cost of the words from there to its end; 0 at the end.
     *
     * @param to behind its last character, the text goes on there in whatever way
     */
    float[] costs(CharSequence text, int from, int to) {
        float[] least = new float[to - from + 1];
        for (int start = to - 1; start >= from; start--) {
            least[start - from] = least(text, start, to, from, least);
        }
        return least;
    }

    private float least(CharSequence text, int start, int to, int from, float[] least) {
        float best = UNKNOWN + least[start + 1 - from];
        char c = text.charAt(start);
        best = Math.min(best, words.cost(c) + least[start + 1 - from]);
        long position = start + 1 < to ? words.begin(c, text.charAt(start + 1)) : WordFrequencies.NONE;
        for (int end = start + 2; position != WordFrequencies.NONE; end++) {
            best = Math.min(best, words.cost(position) + least[end - from]);
            position = end < to ? words.next(position, text.charAt(end)) : WordFrequencies.NONE;
        }
        return best;
    }

    /** What a run costs as one word of the list; infinite when it is none. */
    float word(CharSequence text, int from, int to) {
        long position = words.begin(text.charAt(from));
        for (int i = from + 1; i < to && position != WordFrequencies.NONE; i++) {
            position = words.next(position, text.charAt(i));
        }
        return position == WordFrequencies.NONE ? Float.POSITIVE_INFINITY : words.cost(position);
    }
}
