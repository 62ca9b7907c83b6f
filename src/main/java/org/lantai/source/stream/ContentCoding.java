package org.lantai.source.stream;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the content coding of an HTTP payload (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4">RFC 9110,
 * 8.4</a>). Not left to jwarc 0.36, whose {@code bodyDecoded()} reads no deflate with the zlib header that the standard
 * asks for, does not return from deflated data that break off, and fails on the payloads of crawlers that run in a
 * browser: these store them decoded and keep the header.
 */
public final class ContentCoding {
    private static final Set<String> NONE = Set.of("", "identity", "none");

    private ContentCoding() {}

    /**
     * The payload as the browser would see it.
     *
     * @param coding value of the header {@code Content-Encoding}, empty when there is none
     * @return empty when the coding is not known
     */
    public static Optional<InputStream> undo(String coding, InputStream payload) throws IOException {
        BufferedInputStream in = new BufferedInputStream(payload);
        if (isNone(coding)) {
            return Optional.of(in);
        }
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> Optional.of(isGzip(in) ? Gunzip.lenient(in) : in);
            case "deflate" -> Optional.of(inflated(in));
            case "br" -> Optional.of(isMarkup(in) ? in : new Unpacked(in, BrotliInputStream::new));
            case "zstd" -> Optional.of(isZstd(in) ? new Unpacked(in, ZstdInputStream::new) : in);
            default -> Optional.empty();
        };
    }

    /** Whether a header of that value, or none, says that the payload is as it was. */
    public static boolean isNone(String coding) {
        return NONE.contains(coding.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the stream goes on with a gzip header; reads nothing from it. */
    public static boolean isGzip(BufferedInputStream in) throws IOException {
        byte[] head = peek(in, 3);
        return head.length == 3 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
    }

    /** Brotli has no sign at its beginning; a page that was stored decoded has one. */
    private static boolean isMarkup(BufferedInputStream in) throws IOException {
        byte[] head = peek(in, 64);
        return new String(head, StandardCharsets.ISO_8859_1).strip().startsWith("<");
    }

    private static boolean isZstd(BufferedInputStream in) throws IOException {
        byte[] head = peek(in, 4);
        return head.length == 4
                && (head[0] & 0xFF) == 0x28
                && (head[1] & 0xFF) == 0xB5
                && (head[2] & 0xFF) == 0x2F
                && (head[3] & 0xFF) == 0xFD;
    }

    /** Servers send deflate with the zlib header, as the standard says, or bare, as old browsers wanted it. */
    private static InputStream inflated(BufferedInputStream in) throws IOException {
        byte[] head = peek(in, 2);
        // RFC 1950, 2.2: method 8, and the two bytes as one number are a multiple of 31.
        boolean zlib =
                head.length == 2 && (head[0] & 0x0F) == 8 && (((head[0] & 0xFF) << 8) | (head[1] & 0xFF)) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib));
    }

    private static byte[] peek(BufferedInputStream in, int length) throws IOException {
        in.mark(length);
        byte[] head = in.readNBytes(length);
        in.reset();
        return head;
    }
}
