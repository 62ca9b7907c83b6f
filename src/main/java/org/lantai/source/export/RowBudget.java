package org.lantai.source.export;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.lantai.source.format.Content;

/** Reads a text as long as none of its rows is too large: a quote that is never closed makes a row of all the rest. */
final class RowBudget extends FilterReader {
    private long left = Content.LIMIT;

    RowBudget(Reader in) {
        super(in);
    }

    /** A new row begins. */
    void renew() {
        left = Content.LIMIT;
    }

    @Override
    public int read() throws IOException {
        return spend(super.read(), 1);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        return spend(count, count);
    }

    private int spend(int result, int count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new IOException("a row is larger than " + (Content.LIMIT >> 20)
                    + " million characters; perhaps a quotation mark is opened and never closed");
        }
        return result;
    }
}
