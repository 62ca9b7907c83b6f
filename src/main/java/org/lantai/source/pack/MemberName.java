package org.lantai.source.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The names of files in a pack, made fit to stand for files below it. */
final class MemberName {
    private MemberName() {}

    /** Bytes that no charset is said of: programs on Windows write the charset of the country, others UTF-8. */
    static String of(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, Charset.forName("GB18030"));
        }
    }

    /** The name without what leads out of the pack; empty when nothing is left of it. */
    static Optional<String> inside(String written) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : written.replace('\\', '/').split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String name = String.join("/", parts);
        return Optional.of(name).filter(n -> !n.isEmpty() && n.length() <= Pack.LONGEST_NAME && n.indexOf('\0') < 0);
    }
}
