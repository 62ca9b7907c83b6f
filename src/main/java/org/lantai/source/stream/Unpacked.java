package org.lantai.source.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the decoder of a library makes of packed data; where it fails, each in its own way, the data are said to break off
 * there.
 */
final class Unpacked extends PlainInput {
    private final InputStream packed;
    private final Decoder decoder;
    private @Nullable InputStream unpacked;

    /** Makes the stream of a library, which may read from the data at once. */
    @FunctionalInterface
    interface Decoder {
        InputStream of(InputStream packed) throws IOException;
    }

    Unpacked(InputStream packed, Decoder decoder) {
        this.packed = packed;
        this.decoder = decoder;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            InputStream stream = unpacked == null ? decoder.of(packed) : unpacked;
            unpacked = stream;
            return stream.read(into, offset, length);
        } catch (BudgetException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            EOFException end = new EOFException("the packed data are damaged");
            end.initCause(e);
            throw end;
        }
    }
}
