package org.lantai.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;

/**
 * What is reached in one area; the larger the better.
 *
 * @param reached hits, a share in percent, or right characters of 10,000
 * @param of how many items it was measured on
 * @param margin how far below it the floor stands: what one item makes out, or 2 points
 * @param misses where it falls short, by page
 */
record QualityFigure(BigDecimal reached, int of, BigDecimal margin, SortedMap<String, Miss> misses) {
    /**
     * How a page falls short.
     *
     * @param points how far: items missed, points of a hundred, or wrong characters
     * @param what what went wrong
     */
    record Miss(int points, String what) {
        Miss and(Miss other) {
            return new Miss(points + other.points, what + "; " + other.what);
        }
    }

    /** Points of a hundred that a share may lose unseen. */
    private static final double POINTS = 2;

    /** Characters that may be wrong unseen: one sentence that is chosen otherwise has about so many. */
    private static final double CHARACTERS = 3;

    /** So many of these. */
    static QualityFigure count(int hits, int of, SortedMap<String, Miss> misses) {
        return new QualityFigure(rounded(hits), of, rounded(Math.max(1, Math.floor(of * POINTS / 100))), misses);
    }

    /** A mean of shares, 1 for all. */
    static QualityFigure share(double mean, int of, SortedMap<String, Miss> misses) {
        return new QualityFigure(rounded(100 * mean), of, rounded(POINTS), misses);
    }

    /** So many wrong characters among these. */
    static QualityFigure characters(int wrong, int of, SortedMap<String, Miss> misses) {
        double each = 10_000.0 / of;
        return new QualityFigure(rounded(10_000 - wrong * each), of, rounded(CHARACTERS * each), misses);
    }

    BigDecimal floor() {
        return reached.subtract(margin).max(rounded(0));
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
