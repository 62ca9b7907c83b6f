package org.lantai.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Sha256;

/**
 * What a stream held.
 *
 * @param bytes all of it, or nothing when it was over the limit
 * @param size its length in bytes, as far as it was read
 * @param sha256 lower-case hexadecimal SHA-256 of all of it, whether kept or not
 */
public record Content(CapturedBytes bytes, long size, String sha256) {
    /** The largest capture that is read, in bytes: 16 MiB, some fifty times the largest news page known. */
    public static final int LIMIT = 16 << 20;

    public static final Content EMPTY = of(new byte[0]);

    public static Content of(byte[] bytes) {
        CapturedBytes kept = CapturedBytes.copyOf(bytes);
        return new Content(kept, bytes.length, kept.sha256());
    }

    /** Reads a stream to its end; what is over the limit passes by and only counts into size and digest. */
    public static Content read(InputStream in) throws IOException {
        MessageDigest digest = Sha256.begin();
        DigestInputStream digesting = new DigestInputStream(in, digest);
        byte[] kept = digesting.readNBytes(LIMIT + 1);
        long size = kept.length;
        if (size > LIMIT) {
            kept = new byte[1 << 16];
            for (int n = digesting.read(kept); n >= 0; n = digesting.read(kept)) {
                size += n;
            }
        }
        return new Content(size > LIMIT ? CapturedBytes.EMPTY : CapturedBytes.copyOf(kept), size, Sha256.hex(digest));
    }

    /**
     * Reads a stream that comes out of a decompressor, and leaves what is over the limit where it is: to pass over it
     * would cost decompressing it. The size and the digest are then those of what was read.
     */
    static Content readUnfolded(InputStream in) throws IOException {
        byte[] kept = in.readNBytes(LIMIT + 1);
        Content read = of(kept);
        return read.tooLarge() ? new Content(CapturedBytes.EMPTY, read.size(), read.sha256()) : read;
    }

    public boolean tooLarge() {
        return size > LIMIT;
    }
}
