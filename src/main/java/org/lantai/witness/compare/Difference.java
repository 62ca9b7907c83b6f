package org.lantai.witness.compare;

/**
 * A place where two plain texts differ. Either side may be empty.
 *
 * @param start where it begins in the first text
 * @param end the index behind it
 * @param otherStart where it begins in the second text
 * @param otherEnd the index behind it
 */
public record Difference(int start, int end, int otherStart, int otherEnd) {
    int length() {
        return end - start;
    }

    int otherLength() {
        return otherEnd - otherStart;
    }

    /** The same, seen from the second text. */
    Difference reversed() {
        return new Difference(otherStart, otherEnd, start, end);
    }
}
