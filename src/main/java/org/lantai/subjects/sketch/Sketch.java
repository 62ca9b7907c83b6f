package org.lantai.subjects.sketch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A text as 64 numbers, of which two texts share the more the more of their shingles they have in common: a MinHash
 * signature by one permutation (<a href="https://arxiv.org/abs/1208.1259">Li, Owen, Zhang 2012</a>). Packed, since an
 * archive keeps one of each document: 290 bytes where boxed numbers took 1,300. Immutable.
 */
public final class Sketch {
    /** How many numbers a sketch has. */
    public static final int SIZE = 64;

    /** Of a text too short to tell. */
    public static final Sketch NONE = new Sketch(new int[0]);

    private final int[] minima;

    /** Takes the numbers over: 64, or none. */
    Sketch(int[] minima) {
        this.minima = minima;
    }

    /** The sketch that was packed so. */
    @JsonCreator
    static Sketch unpacked(byte[] bytes) {
        int[] minima = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
        return new Sketch(minima);
    }

    /** Its numbers as bytes, to be kept. */
    @JsonValue
    byte[] packed() {
        ByteBuffer bytes = ByteBuffer.allocate(minima.length * Integer.BYTES);
        bytes.asIntBuffer().put(minima);
        return bytes.array();
    }

    /** Whether the text was too short to tell. */
    public boolean isEmpty() {
        return minima.length == 0;
    }

    /** How many numbers two sketches share: a 64th of it estimates the share of shingles that are in both texts. */
    public int shared(Sketch other) {
        int shared = 0;
        for (int i = 0; i < Math.min(minima.length, other.minima.length); i++) {
            shared += minima[i] == other.minima[i] ? 1 : 0;
        }
        return shared;
    }

    /** That of two texts set behind each other, but for the few shingles that the seam makes. */
    public Sketch with(Sketch other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        int[] both = new int[SIZE];
        Arrays.setAll(both, i -> least(minima[i], other.minima[i]));
        return new Sketch(both);
    }

    static int least(int a, int b) {
        return Integer.compareUnsigned(a, b) <= 0 ? a : b;
    }

    /** The number in that place. */
    public int at(int place) {
        return minima[place];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch that && Arrays.equals(minima, that.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }
}
