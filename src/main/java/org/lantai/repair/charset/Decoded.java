package org.lantai.repair.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.lantai.model.edit.Place;

/**
 * Bytes read in a charset, whatever they hold: each bad sequence becomes one U+FFFD.
 *
 * @param text the characters
 * @param badCount how many sequences were bad
 * @param badBytes the places of the first 1,000 of them
 */
record Decoded(String text, int badCount, List<Place> badBytes) {
    private static final int MOST_PLACES = 1_000;
    private static final char REPLACEMENT = '\uFFFD';

    Decoded {
        badBytes = List.copyOf(badBytes);
    }

    /**
     * Reads bytes from an offset to an end; places count from the beginning of the array.
     *
     * @param whole whether the bytes end there; if not, a sequence cut at the end is left out
     */
    static Decoded of(byte[] bytes, int start, int end, Charset charset, boolean whole) {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer buffer = CharBuffer.allocate(Math.min(8_192, end - start + 2));
        StringBuilder text = new StringBuilder(end - start);
        List<Place> bad = new ArrayList<>();
        int badCount = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, buffer, whole);
            moveTo(text, buffer);
            if (result.isError()) {
                int length = badLength(bytes, in.position(), result.length());
                if (badCount++ < MOST_PLACES) {
                    bad.add(Place.inBytes(in.position(), in.position() + length));
                }
                text.append(REPLACEMENT);
                in.position(in.position() + length);
            }
        } while (!result.isUnderflow());
        return new Decoded(text.toString(), badCount, bad);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static void moveTo(StringBuilder text, CharBuffer buffer) {
        text.append(buffer.flip());
        buffer.clear();
    }

    /**
     * How much of a bad sequence to skip: never an ASCII byte behind its first, so that a cut character does not take
     * the {@code <} of a tag with it. Java's decoders differ in this; the rule is that of the <a
     * href="https://encoding.spec.whatwg.org/#gb18030-decoder">Encoding Standard</a>.
     */
    private static int badLength(byte[] bytes, int start, int reported) {
        int length = 1;
        while (length < reported && start + length < bytes.length && bytes[start + length] < 0) {
            length++;
        }
        return length;
    }
}
