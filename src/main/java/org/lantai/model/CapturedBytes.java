package org.lantai.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of one capture, immutable. */
public final class CapturedBytes {
    /** No bytes at all. */
    public static final CapturedBytes EMPTY = new CapturedBytes(new byte[0]);

    private final byte[] bytes;

    private CapturedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes a copy, so that nobody else can change what was captured. */
    public static CapturedBytes copyOf(byte[] bytes) {
        return new CapturedBytes(bytes.clone());
    }

    public int size() {
        return bytes.length;
    }

    public byte at(int index) {
        return bytes[index];
    }

    /** A read-only view; costs no copy. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    public byte[] toArray() {
        return bytes.clone();
    }

    /** The SHA-256 of the bytes, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.hex(bytes);
    }

    /** The SHA-256 of the bytes with every CR LF and every lone CR as LF, in lower-case hexadecimal. */
    public String sha256OfLines() {
        return Sha256.hex(Lines.unified(bytes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CapturedBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
