package org.lantai.subjects.names;

import org.lantai.lexicon.WordList;

/** What the words of a short run of text cost, in nats. */
final class Segments {
    /** A character that is no word; the rarest words of the list cost 17.9. */
    private static final float UNKNOWN = 16;

    private final WordList words = WordList.standard();

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
        int place = words.start();
        for (int end = start + 1; end <= to; end++) {
            place = words.next(place, text.charAt(end - 1));
            if (place == WordList.NONE) {
                return best;
            }
            best = Math.min(best, words.cost(words.word(place)) + least[end - from]);
        }
        return best;
    }

    /** What a run costs as one word of the list; infinite when it is none. */
    float word(CharSequence text, int from, int to) {
        return words.cost(words.word(text.subSequence(from, to).toString()));
    }
}
