package org.lantai.render.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells texts by another text: which pieces of it they have, and what stands between these. Made for pages of one host,
 * which differ in their article and share the rest, wherever in the page it stands; common compression looks back 32 or
 * 64 kB at most, which is less than the head of many a page. Time and memory are linear in both texts. Immutable.
 */
final class TextDelta {
    /** Pieces are found by blocks of so many UTF-16 units: of two lines of markup that differ in one word, both halves. */
    private static final int BLOCK = 16;

    /** A shorter piece is as short when it is written out: {@code ["",[123456,21],""]}. */
    private static final int LEAST = 24;

    /** By which a unit leaves the hash of a block. */
    private static final int LEAVING = power(31, BLOCK);

    private final String reference;
    /** Where each block of the text first stands, by its hash. */
    private final Map<Integer, Integer> blocks = new HashMap<>();

    /** @param reference the other text */
    TextDelta(String reference) {
        this.reference = reference;
        for (int i = 0; i + BLOCK <= reference.length(); i += BLOCK) {
            blocks.putIfAbsent(hash(reference, i), i);
        }
    }

    private static int power(int base, int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + BLOCK; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /**
     * A text as pieces, which set behind each other are the text: each a {@link String}, or an {@code int[]} of where a piece
     * of the other text begins and how long it is, both in UTF-16 units. No piece ends within a character.
     */
    List<Object> of(String text) {
        List<Object> pieces = new ArrayList<>();
        int written = 0;
        int at = 0;
        int hash = text.length() < BLOCK ? 0 : hash(text, 0);
        while (at + BLOCK <= text.length()) {
            Copy copy = copy(text, written, at, hash);
            if (copy.length >= LEAST) {
                add(pieces, text.substring(written, copy.from));
                pieces.add(new int[] {copy.place, copy.length});
                written = copy.from + copy.length;
                at = written;
                hash = at + BLOCK <= text.length() ? hash(text, at) : 0;
            } else {
                hash = at + BLOCK < text.length() ? 31 * hash + text.charAt(at + BLOCK) - LEAVING * text.charAt(at) : 0;
                at++;
            }
        }
        add(pieces, text.substring(written));
        return pieces;
    }

    private static void add(List<Object> pieces, String literal) {
        if (!literal.isEmpty()) {
            pieces.add(literal);
        }
    }

    /**
     * A piece that both texts have.
     *
     * @param from where it begins in the text
     * @param place where in the other
     */
    private record Copy(int from, int place, int length) {
        static final Copy NONE = new Copy(0, 0, 0);
    }

    /** The longest piece around a block, not before what is written. */
    private Copy copy(String text, int written, int at, int hash) {
        Integer place = blocks.get(hash);
        if (place == null || !text.regionMatches(at, reference, place, BLOCK)) {
            return Copy.NONE;
        }
        int back = 0;
        while (at - back > written
                && place > back
                && text.charAt(at - back - 1) == reference.charAt(place - back - 1)) {
            back++;
        }
        int ahead = BLOCK;
        while (at + ahead < text.length()
                && place + ahead < reference.length()
                && text.charAt(at + ahead) == reference.charAt(place + ahead)) {
            ahead++;
        }
        return whole(text, new Copy(at - back, place - back, back + ahead));
    }

    /** Without half of a surrogate pair at either end: pieces are written in UTF-8. */
    private static Copy whole(String text, Copy copy) {
        int first = Character.isLowSurrogate(text.charAt(copy.from)) ? 1 : 0;
        int last = Character.isHighSurrogate(text.charAt(copy.from + copy.length - 1)) ? 1 : 0;
        return new Copy(copy.from + first, copy.place + first, copy.length - first - last);
    }
}
