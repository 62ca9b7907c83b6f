package org.lantai.source.stream;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A decompressed stream that ends where the compressed data break off, and remembers that they did. */
public final class CutTolerantStream extends FilterInputStream {
    private boolean cut;

    public CutTolerantStream(InputStream in) {
        super(in);
    }

    /** Whether the data broke off; known when the stream has been read to its end. */
    public boolean cut() {
        return cut;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (cut) {
            return -1;
        }
        try {
            return in.read(into, offset, length);
        } catch (EOFException | ZipException e) {
            cut = true;
            return -1;
        }
    }
}
