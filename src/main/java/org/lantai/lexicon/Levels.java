package org.lantai.lexicon;

/**
 * Counts in few bits, as the table of the language model holds them: small ones exactly, large ones by steps of one
 * ratio. A model asks for logarithms of counts, so that a step of a few percent costs it a few hundredths of a nat. Immutable.
 */
public final class Levels {
    /** One byte: exact to 127, then by steps of 6 %, to 217,000; a count of a pair is 155,000 at most. */
    public static final Levels BYTE = new Levels(128, 1.06, 256);
    /** Two bytes: exact to 32,767, then by steps of a thousandth, to 5e18. */
    public static final Levels CHAR = new Levels(1 << 15, 1.001, 1 << 16);

    private final int exact;
    private final double ratio;
    private final double[] counts;

    private Levels(int exact, double ratio, int levels) {
        this.exact = exact;
        this.ratio = ratio;
        this.counts = new double[levels];
        for (int level = 0; level < levels; level++) {
            counts[level] = level <= exact ? level : counts[level - 1] * ratio;
        }
    }

    /** The level of a count, the last one for what is larger than any. */
    public int level(double count) {
        if (count < exact) {
            return (int) Math.round(count);
        }
        long level = exact + Math.round(StrictMath.log(count / exact) / StrictMath.log(ratio));
        return (int) Math.min(level, counts.length - 1);
    }

    /** The count of a level. */
    public double count(int level) {
        return counts[level];
    }
}
