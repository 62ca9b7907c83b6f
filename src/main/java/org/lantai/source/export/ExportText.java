package org.lantai.source.export;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Tells in which charset an export is written: by its mark, else the first in which its beginning makes sense. */
final class ExportText {
    /** Exports that begin with so many bytes of ASCII are rare, and then mostly in UTF-8. */
    private static final int WINDOW = 1 << 20;

    /** What spreadsheets and scraping programs write; Taiwan's spreadsheets Big5. */
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("Big5-HKSCS"));

    private ExportText() {}

    /** The text of a stream, without its mark. */
    static BufferedReader of(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(WINDOW);
        byte[] head = bytes.readNBytes(WINDOW);
        bytes.reset();
        Charset charset = charset(head);
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset), 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static Charset charset(byte[] head) {
        return marked(head)
                .findFirst()
                .orElseGet(() -> CHARSETS.stream()
                        .filter(charset -> isReadable(head, charset))
                        .findFirst()
                        .orElse(StandardCharsets.UTF_8));
    }

    /** Spreadsheets save "Unicode text" in UTF-16. */
    private static Stream<Charset> marked(byte[] head) {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return switch (first) {
            case 0xFFFE -> Stream.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> Stream.of(StandardCharsets.UTF_16BE);
            default -> Stream.of();
        };
    }

    /** A character that the window cuts is none that is wrong. */
    private static boolean isReadable(byte[] head, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), head.length < WINDOW)
                .isError();
    }
}
