package org.lantai.check.site;

import java.util.Arrays;
import org.lantai.model.Sha256;

/** A set of texts of which only 64 bits each are kept: a great site has millions of anchors. */
final class Fingerprints {
    private long[] bits = new long[1024];
    private int count;
    private boolean sorted;

    void add(String text) {
        if (count == bits.length) {
            bits = Arrays.copyOf(bits, count * 2);
        }
        bits[count++] = Sha256.bits(text);
        sorted = false;
    }

    boolean has(String text) {
        if (!sorted) {
            Arrays.sort(bits, 0, count);
            sorted = true;
        }
        return Arrays.binarySearch(bits, 0, count, Sha256.bits(text)) >= 0;
    }
}
