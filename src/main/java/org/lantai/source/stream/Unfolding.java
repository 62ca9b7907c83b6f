package org.lantai.source.stream;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much one file unfolds to while it is decompressed, all its layers and records together: a bomb of 3 MB holds 3 GB,
 * and even to pass over a record costs decompressing it. Counted over the whole file and against what was read of it, so
 * that a WARC file of any size is read to its end, videos and all, as long as it is one that a crawler could have
 * written; and a file of many small bombs is none the better for it.
 */
public final class Unfolding {
    /** What a file may unfold to however small it is: four captures of the largest size. */
    public static final long FREE = 64 << 20;

    /**
     * What each byte of the file may unfold to beyond that. Pages unfold to 4 times their size, the most repetitive of 95
     * real ones to 18 times, and a series of pages with one template and hardly a text of their own, compressed in one
     * go, to 80 times; bombs to 1,000 times.
     */
    public static final int RATIO = 200;

    private long read;
    private long unfolded;
    private boolean spent;

    /** Of a file of that size, whose parts are read in any order. */
    public static Unfolding of(long size) {
        Unfolding unfolding = new Unfolding();
        unfolding.read = size;
        return unfolding;
    }

    /** The file itself. */
    public InputStream file(InputStream in) {
        return new PlainInput() {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = in.read(into, offset, length);
                read += Math.max(0, count);
                return count;
            }
        };
    }

    /** What a decompressor makes of the file, or of a part of it. */
    public InputStream unfolded(InputStream in) {
        return new PlainInput() {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                check();
                int count = in.read(into, offset, length);
                unfolded += Math.max(0, count);
                return count;
            }
        };
    }

    /** Throws when the file has unfolded to more than it may, and from then on. */
    public void check() throws BudgetException {
        spent |= unfolded > FREE + RATIO * read;
        if (spent) {
            throw new BudgetException("unfolds to more than " + RATIO + " times its size");
        }
    }
}
