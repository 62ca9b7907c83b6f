package org.lantai.lexicon;

import java.util.BitSet;
import org.lantai.text.Chars;

/** Where the words of a whole text begin and what kind they are, by the one cheapest split. Immutable. */
public final class TextWords {
    private static final WordSplitter SPLITTER = new WordSplitter();

    private final BitSet starts;
    private final byte[] kinds;
    private final float[] costs;

    private TextWords(int length) {
        starts = new BitSet(length + 1);
        kinds = new byte[length];
        costs = new float[length];
    }

    /** Splits a text. Every character that is no Chinese one stands alone. */
    public static TextWords of(String text) {
        TextWords words = new TextWords(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Chars.isHan(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                words.read(SPLITTER.split(text, i, end), i);
            } else {
                words.set(i, WordKind.OTHER, 0);
                end++;
            }
            i = end;
        }
        words.starts.set(text.length());
        return words;
    }

    private void read(WordSplitter.Words split, int from) {
        for (int word = 0; word < split.count(); word++) {
            set(from + split.start(word), split.kind(word), split.cost(word));
        }
    }

    private void set(int start, WordKind kind, float cost) {
        starts.set(start);
        kinds[start] = kind.number();
        costs[start] = cost;
    }

    /** Whether a word begins there, or the one before ends. */
    public boolean isBoundary(int index) {
        return index <= 0 || index >= kinds.length || starts.get(index);
    }

    /** The kind of the word that begins there; unknown where none does. */
    public WordKind kind(int start) {
        return start < kinds.length && starts.get(start) ? WordKind.at(kinds[start]) : WordKind.UNKNOWN;
    }

    /** How long the word is that begins there; 0 where none does. */
    public int length(int start) {
        return start < kinds.length && starts.get(start) ? starts.nextSetBit(start + 1) - start : 0;
    }

    /** Where the word begins that ends there. */
    public int before(int end) {
        return end <= 0 ? 0 : Math.max(0, starts.previousSetBit(end - 1));
    }

    /** What the word costs that begins there, in nats. */
    public float cost(int start) {
        return start < kinds.length ? costs[start] : 0;
    }
}
