package org.lantai.source.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decompresses gzip, one member after another (<a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>). Not left
 * to {@link java.util.zip.GZIPInputStream}, which calls itself for each empty member, so that a file of some thousand of
 * them overflows the stack, and which takes a damaged member for the end of the file without a word.
 */
public final class Gunzip extends PlainInput {
    private static final int MAGIC = 0x8B1F;
    private static final int DEFLATED = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final boolean strict;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[1 << 13];
    private int from;
    private int to;
    private boolean first = true;
    private boolean inMember;
    private boolean ended;
    private boolean damaged;

    private Gunzip(InputStream in, boolean strict) {
        this.in = in;
        this.strict = strict;
    }

    /** Of a stream in which nothing but members may stand, such as a file of records. */
    public static Gunzip strict(InputStream in) {
        return new Gunzip(in, true);
    }

    /** Of a stream in which anything may follow the members and is passed over, as browsers do. */
    public static Gunzip lenient(InputStream in) {
        return new Gunzip(in, false);
    }

    /** Whether a checksum or length of the members read so far was wrong. Their bytes are handed on all the same. */
    public boolean damaged() {
        return damaged;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            if (!inMember && !begin()) {
                end();
                return -1;
            }
            int count = inflate(into, offset, length);
            if (count > 0) {
                return count;
            }
            if (inflater.finished()) {
                finish();
            }
        }
        return -1;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        if (inflater.needsInput()) {
            require(1);
            inflater.setInput(buffer, from, to - from);
        }
        try {
            int count = inflater.inflate(into, offset, length);
            from = to - inflater.getRemaining();
            if (count == 0 && inflater.needsDictionary()) {
                throw new ZipException("a dictionary is asked for");
            }
            checksum.update(into, offset, count);
            return count;
        } catch (DataFormatException e) {
            throw new ZipException(String.valueOf(e.getMessage()));
        }
    }

    /** Reads the header of the next member; whether there is one. */
    private boolean begin() throws IOException {
        if (!has(1) || (!strict && !first && !has(2))) {
            return false;
        }
        int magic = number(2);
        if (magic != MAGIC || number(1) != DEFLATED) {
            if (strict || first) {
                throw new ZipException("this is no gzip");
            }
            return false;
        }
        header(number(1));
        inflater.reset();
        checksum.reset();
        inMember = true;
        first = false;
        return true;
    }

    private void header(int flags) throws IOException {
        number(4);
        number(2);
        if ((flags & EXTRA) != 0) {
            for (int left = number(2); left > 0; left--) {
                number(1);
            }
        }
        if ((flags & NAME) != 0) {
            passText();
        }
        if ((flags & COMMENT) != 0) {
            passText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            number(2);
        }
    }

    private void passText() throws IOException {
        while (number(1) != 0) {
            // The text ends with a NUL.
        }
    }

    private void finish() throws IOException {
        int sum = number(4);
        int length = number(4);
        damaged |= sum != (int) checksum.getValue() || length != (int) inflater.getBytesWritten();
        inMember = false;
    }

    /** A number of as many bytes, the lowest first. */
    private int number(int bytes) throws IOException {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            require(1);
            number |= (buffer[from++] & 0xFF) << (8 * i);
        }
        return number;
    }

    private void require(int count) throws IOException {
        if (!has(count)) {
            throw new EOFException("the compressed data break off");
        }
    }

    /** Whether so many bytes, few of them, are in the buffer or could be read into it. */
    private boolean has(int count) throws IOException {
        while (to - from < count) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
            int read = in.read(buffer, to, buffer.length - to);
            if (read < 0) {
                return false;
            }
            to += read;
        }
        return true;
    }

    private void end() {
        ended = true;
        inflater.end();
    }

    @Override
    public void close() throws IOException {
        end();
        in.close();
    }
}
