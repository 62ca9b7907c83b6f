package org.lantai.source.stream;

import java.io.IOException;
import java.io.InputStream;

/** Reads a stream line by line, each line as a stream of its own, so that a line of any length costs no memory. */
public final class LineInput extends PlainInput {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private boolean lineEnded;

    public LineInput(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line, which can then be read; the line before must have been read to its end.
     *
     * @return whether there is one
     */
    public boolean nextLine() throws IOException {
        lineEnded = false;
        return fill();
    }

    /** Reads on in the line; the line feed at its end is not part of it. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (lineEnded || !fill()) {
            return -1;
        }
        int end = lineFeed(Math.min(to, from + length));
        int count = end - from;
        System.arraycopy(buffer, from, into, offset, count);
        from = end;
        if (from < to && buffer[from] == '\n') {
            from++;
            lineEnded = true;
        }
        return count == 0 ? -1 : count;
    }

    private int lineFeed(int limit) {
        int i = from;
        while (i < limit && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return from < to;
    }
}
