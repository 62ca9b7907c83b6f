package org.lantai.source.stream;

import java.io.IOException;
import java.io.InputStream;

/** A stream with one way to read it, so that no byte passes by uncounted, not even one that is skipped. */
public abstract class PlainInput extends InputStream {
    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] into, int offset, int length) throws IOException;
}
