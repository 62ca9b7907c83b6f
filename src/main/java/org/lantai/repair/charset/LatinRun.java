package org.lantai.repair.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A run of GBK that was read as Latin-1, of which bytes may be missing: soft hyphens (AD), which nobody sees and programs
 * drop, and the first bytes of pairs that were read as the UTF-8 which they happen to be. {@code й} is D0 B9, and {@code ·}
 * may be B7 or C2 B7.
 */
final class LatinRun {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SOFT_HYPHEN = 0xAD;
    /**
     * What a byte costs that is not there, in nats: text that is whole reads by so much better without. Where one is
     * missing, the characters up to the next ASCII byte cost several times as much.
     */
    private static final float MISSING = 6;
    /** The same for the first byte of UTF-8: of ten characters one is such a pair. */
    private static final float UTF8 = 1;
    /** The same where its second byte is none of GB 2312, which nearly all Simplified text is. */
    private static final float UTF8_OF_RARE = 9;
    /** Six dots are A1 AD A1 AD: without soft hyphens a wide space, which seldom stands inside of a line. */
    private static final List<ByteSearch.Way> DOTS = List.of(
            new ByteSearch.Way(List.of(0xA1, 0xA1), 0, 0),
            new ByteSearch.Way(List.of(0xA1, SOFT_HYPHEN, 0xA1, SOFT_HYPHEN), 2, 0));
    /** Of fewer bytes nothing tells that one is missing. */
    private static final int SHORTEST = 6;

    private final String run;
    private final boolean mixed;
    private final boolean thinned;

    LatinRun(String run) {
        this.run = run;
        this.mixed = run.chars().anyMatch(c -> c > 0xFF && windows(c) == 0);
        this.thinned = run.indexOf(SOFT_HYPHEN) < 0;
    }

    /** What it reads with the bytes that are missing; empty when none is, or when that cannot be told. */
    Optional<ByteSearch.Reading> read() {
        boolean mayMiss = (mixed || thinned) && run.length() >= SHORTEST;
        return mayMiss
                ? new ByteSearch(false).read(places()).filter(reading -> reading.missing() > 0)
                : Optional.empty();
    }

    private List<List<ByteSearch.Way>> places() {
        List<List<ByteSearch.Way>> places = new ArrayList<>();
        for (int i = 0; i < run.length(); i += Character.charCount(run.codePointAt(i))) {
            places.add(ways(run.codePointAt(i)));
            if (thinned && run.startsWith("\u00A1\u00A1", i)) {
                places.set(places.size() - 1, DOTS);
                i++;
            }
        }
        return places;
    }

    private List<ByteSearch.Way> ways(int c) {
        List<Integer> shown = Arrays.stream(bytes(c)).boxed().toList();
        List<ByteSearch.Way> ways = new ArrayList<>();
        ways.add(new ByteSearch.Way(shown, 0, 0));
        if (mixed && shown.size() == 1 && shown.get(0) >= 0x80) {
            int first = shown.get(0) < 0xC0 ? 0xC2 : 0xC3;
            int second = shown.get(0) & 0xBF;
            ways.add(new ByteSearch.Way(List.of(first, second), 1, second > 0xA0 ? UTF8 : UTF8_OF_RARE));
        }
        if (thinned) {
            List<Integer> longer = new ArrayList<>(List.of(SOFT_HYPHEN));
            longer.addAll(shown);
            ways.add(new ByteSearch.Way(longer, 1, MISSING));
        }
        return ways;
    }

    /** The bytes that a character shows. */
    static int[] bytes(int c) {
        int windows = c <= 0xFF ? c : windows(c);
        if (windows > 0) {
            return new int[] {windows};
        }
        byte[] utf8 = Character.toString(c).getBytes(StandardCharsets.UTF_8);
        int[] bytes = new int[utf8.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = utf8[i] & 0xFF;
        }
        return bytes;
    }

    /** The byte that windows-1252 reads as a character beyond Latin-1, 0 when there is none. */
    private static int windows(int c) {
        byte[] bytes = Character.toString(c).getBytes(WINDOWS);
        return bytes.length == 1 && bytes[0] < 0 ? bytes[0] & 0xFF : 0;
    }
}
