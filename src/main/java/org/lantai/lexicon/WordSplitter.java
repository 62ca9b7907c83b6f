package org.lantai.lexicon;

import java.util.Arrays;
import org.lantai.text.Chars;

/**
 * Splits Chinese text into the words that cost least, Traditional text by its Simplified forms. The cheapest split by
 * single words is what a list of terms needs: where they begin and end. Immutable.
 */
public final class WordSplitter {
    /** A character that is no word of its own; the rarest words of the list cost 17.9. */
    private static final float UNKNOWN = 18;

    /** Words that are longer are read as several; only names of treaties and the like are. */
    private static final int LONGEST = 8;

    private final WordList words = WordList.standard();
    private final HanForms forms = HanForms.standard();

    /** The words of a run of Chinese characters. Immutable. */
    public static final class Words {
        private final int[] starts;
        private final WordKind[] kinds;
        private final float[] costs;

        private Words(int[] starts, WordKind[] kinds, float[] costs) {
            this.starts = starts;
            this.kinds = kinds;
            this.costs = costs;
        }

        public int count() {
            return kinds.length;
        }

        /** Where a word begins in the run; that of the word behind the last is where the run ends. */
        public int start(int word) {
            return starts[word];
        }

        public WordKind kind(int word) {
            return kinds[word];
        }

        /** What a word costs, in nats. */
        public float cost(int word) {
            return costs[word];
        }
    }

    /** Splits a run of text. What is no Chinese character is a word of its own, of kind {@link WordKind#OTHER}. */
    public Words split(CharSequence text, int from, int to) {
        int length = to - from;
        char[] run = new char[length];
        for (int i = 0; i < length; i++) {
            run[i] = forms.simplified(text.charAt(from + i));
        }
        float[] total = new float[length + 1];
        int[] back = new int[length + 1];
        WordKind[] kinds = new WordKind[length + 1];
        Arrays.fill(total, Float.POSITIVE_INFINITY);
        total[0] = 0;
        for (int i = 0; i < length; i++) {
            reach(run, i, total, back, kinds);
        }
        return path(total, back, kinds, length);
    }

    private void reach(char[] run, int at, float[] total, int[] back, WordKind[] kinds) {
        relax(at, at + 1, UNKNOWN, Chars.isHan(run[at]) ? WordKind.UNKNOWN : WordKind.OTHER, total, back, kinds);
        int last = Math.min(run.length, at + LONGEST);
        int place = words.start();
        for (int end = at + 1; end <= last; end++) {
            place = words.next(place, run[end - 1]);
            if (place == WordList.NONE) {
                return;
            }
            int word = words.word(place);
            float cost = words.cost(word);
            if (total[at] + cost < total[end]) {
                relax(at, end, cost, words.kind(word), total, back, kinds);
            }
        }
    }

    private static void relax(int at, int end, float cost, WordKind kind, float[] total, int[] back, WordKind[] kinds) {
        if (total[at] + cost < total[end]) {
            total[end] = total[at] + cost;
            back[end] = at;
            kinds[end] = kind;
        }
    }

    private static Words path(float[] total, int[] back, WordKind[] kinds, int length) {
        int count = 0;
        for (int end = length; end > 0; end = back[end]) {
            count++;
        }
        int[] starts = new int[count + 1];
        WordKind[] of = new WordKind[count];
        float[] costs = new float[count];
        starts[count] = length;
        for (int end = length, word = count - 1; end > 0; end = back[end], word--) {
            starts[word] = back[end];
            of[word] = kinds[end];
            costs[word] = total[end] - total[back[end]];
        }
        return new Words(starts, of, costs);
    }
}
