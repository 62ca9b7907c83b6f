package org.lantai.subjects.sketch;

import java.util.Arrays;

/**
 * Makes the sketch of a text from its shingles of four characters: most pairs of four are found in few articles, and a
 * wrong character spoils no more than four of them.
 */
public final class Sketcher {
    private static final int SHINGLE = 4;
    /** Of fewer characters too much is the same by chance: a caption. */
    private static final int SHORTEST = 40;

    /** Of fewer characters there are too few shingles for 64 bits. */
    private static final int SHORTEST_MARKED = 12;

    private static final int BIN = Sketch.SIZE - 1;
    private static final int EMPTY = -1;

    /** The sketch of a text, in whatever script; {@link Sketch#NONE} where it has under 40 letters. */
    public Sketch sketch(CharSequence text) {
        PlainText plain = PlainText.of(text);
        return plain.length() < SHORTEST ? Sketch.NONE : sketch(plain);
    }

    /** The mark of a text, in whatever script; {@link TextMark#NONE} where it has under 12 letters. */
    public TextMark mark(CharSequence text) {
        PlainText plain = PlainText.of(text);
        if (plain.length() < SHORTEST_MARKED) {
            return TextMark.NONE;
        }
        Sketch sketch = sketch(plain);
        long bits = 0;
        for (int i = 0; i < Sketch.SIZE; i++) {
            bits = bits << 1 | (sketch.at(i) & 1);
        }
        return new TextMark(bits, true);
    }

    private static Sketch sketch(PlainText plain) {
        int[] minima = new int[Sketch.SIZE];
        Arrays.fill(minima, EMPTY);
        long shingle = 0;
        for (int i = 0; i < plain.length(); i++) {
            shingle = shingle << Character.SIZE | plain.at(i);
            if (i >= SHINGLE - 1) {
                long hash = mixed(shingle);
                int bin = (int) hash & BIN;
                minima[bin] = Sketch.least(minima[bin], (int) (hash >>> Integer.SIZE));
            }
        }
        return new Sketch(filled(minima));
    }

    /** A bin that no shingle fell into borrows the number of another, the same one in all texts. */
    private static int[] filled(int[] minima) {
        int[] full = minima.clone();
        for (int bin = 0; bin < full.length; bin++) {
            for (int attempt = 1; full[bin] == EMPTY; attempt++) {
                full[bin] = minima[(int) mixed((long) bin << Integer.SIZE | attempt) & BIN];
            }
        }
        return full;
    }

    /** The finishing of MurmurHash3: every bit of the result hangs on every bit of the number. */
    public static long mixed(long number) {
        long mixed = (number ^ number >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
