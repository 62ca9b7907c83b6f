package org.lantai.repair.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The bytes at the beginning of a file that name its charset. */
record ByteOrderMark(Charset charset, int length) {
    /** The longer marks first: that of UTF-32 begins with that of UTF-16. */
    private static final List<Mark> MARKS = List.of(
            new Mark("fffe0000", Charset.forName("UTF-32LE")),
            new Mark("0000feff", Charset.forName("UTF-32BE")),
            new Mark("84319533", Charset.forName("GB18030")),
            new Mark("efbbbf", StandardCharsets.UTF_8),
            new Mark("fffe", StandardCharsets.UTF_16LE),
            new Mark("feff", StandardCharsets.UTF_16BE));

    /** The mark that the bytes begin with. */
    static Optional<ByteOrderMark> of(byte[] bytes) {
        return MARKS.stream()
                .filter(mark -> mark.begins(bytes))
                .findFirst()
                .map(mark -> new ByteOrderMark(mark.charset(), mark.length()));
    }

    private record Mark(String hex, Charset charset) {
        int length() {
            return hex.length() / 2;
        }

        boolean begins(byte[] bytes) {
            byte[] mark = HexFormat.of().parseHex(hex);
            return bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
        }
    }
}
