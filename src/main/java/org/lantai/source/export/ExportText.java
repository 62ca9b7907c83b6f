package org.lantai.source.export;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.lexicon.CommonHan;

/** Tells in which charset an export is written: by its mark, else by what makes sense of its beginning. */
final class ExportText {
    /** Exports that begin with so many bytes of ASCII are rare, and then mostly in UTF-8. */
    private static final int WINDOW = 1 << 20;

    /** What spreadsheets write on the mainland, and in Taiwan and Hong Kong, where nothing asks for UTF-8. */
    private static final List<Charset> OF_COUNTRIES =
            List.of(Charset.forName("GB18030"), Charset.forName("Big5-HKSCS"));

    private static final CommonHan COMMON = CommonHan.standard();

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
                .orElseGet(() ->
                        decoded(head, StandardCharsets.UTF_8).isPresent() ? StandardCharsets.UTF_8 : ofCountry(head));
    }

    /** Either can be read as the other, but as characters that nobody uses. */
    private static Charset ofCountry(byte[] head) {
        return OF_COUNTRIES.stream()
                .filter(charset -> decoded(head, charset).isPresent())
                .max(Comparator.<Charset>comparingLong(
                                charset -> common(decoded(head, charset).orElse("")))
                        .thenComparing(
                                Comparator.comparing(OF_COUNTRIES::indexOf).reversed()))
                .orElse(StandardCharsets.UTF_8);
    }

    private static long common(String text) {
        return text.codePoints().filter(COMMON::isCommon).count();
    }

    /** Spreadsheets save "Unicode text" in UTF-16. */
    private static Stream<Charset> marked(byte[] head) {
        int first = head.length < 2 ? 0 : ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        return switch (first) {
            case 0xFFFE -> Stream.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> Stream.of(StandardCharsets.UTF_16BE);
            default -> Stream.of();
        };
    }

    /** A character that the window cuts is none that is wrong. */
    private static Optional<String> decoded(byte[] head, Charset charset) {
        CharBuffer text = CharBuffer.allocate(head.length + 1);
        boolean wrong = charset.newDecoder()
                .decode(ByteBuffer.wrap(head), text, head.length < WINDOW)
                .isError();
        return wrong ? Optional.empty() : Optional.of(text.flip().toString());
    }
}
