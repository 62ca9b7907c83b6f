package org.lantai.source.format;

import java.io.IOException;
import java.io.InputStream;
import org.lantai.source.stream.BudgetException;
import org.lantai.source.stream.PlainInput;

/** The bytes of a WARC file, of which a header gets no more than its share: jwarc keeps headers whole in memory. */
final class WarcInput extends PlainInput {
    /** The largest header that is read for certain: 64 KiB, eight times what web servers take in theirs. */
    static final int HEADER = 64 << 10;

    /** What jwarc 0.36 reads at once; so much of what follows a header comes along with it. */
    static final int AHEAD = 8 << 10;

    private final InputStream in;
    private boolean inHeader;
    private int left;

    WarcInput(InputStream in) {
        this.in = in;
    }

    /** From now on a header is read. */
    void beginHeader() {
        inHeader = true;
        left = HEADER + AHEAD;
    }

    /** The header is read. */
    void endHeader() {
        inHeader = false;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!inHeader) {
            return in.read(into, offset, length);
        }
        if (left == 0) {
            throw new BudgetException("has a header of more than " + (HEADER >> 10) + " KiB");
        }
        int count = in.read(into, offset, Math.min(length, left));
        left -= Math.max(0, count);
        return count;
    }
}
