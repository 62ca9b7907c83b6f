package org.lantai.repair;

import java.util.Arrays;

/**
 * Where a source has characters beyond ASCII. Most damage shows in them, and they are a tenth of a page: going over them
 * alone, each mender sees in a fraction of the time it takes to read the page that there is nothing to mend.
 */
final class Glance {
    /** The source is looked at in pieces of so many characters: quicker than one by one, and without a copy of it all. */
    private static final int PIECE = 4_096;

    private final String source;
    private final int[] places;
    private final int count;

    private Glance(String source, int[] places, int count) {
        this.source = source;
        this.places = places;
        this.count = count;
    }

    static Glance at(String source) {
        char[] piece = new char[PIECE];
        int[] places = new int[source.length() / 8 + PIECE];
        int count = 0;
        for (int from = 0; from < source.length(); from += PIECE) {
            int length = Math.min(PIECE, source.length() - from);
            source.getChars(from, from + length, piece, 0);
            places = places.length - count < length ? Arrays.copyOf(places, 2 * places.length) : places;
            for (int i = 0; i < length; i++) {
                if (piece[i] >= 0x80) {
                    places[count++] = from + i;
                }
            }
        }
        return new Glance(source, places, count);
    }

    /** How many characters beyond ASCII there are. */
    int count() {
        return count;
    }

    /** The index in the source of one of them, counted from 0 in the order of the source. */
    int place(int number) {
        return places[number];
    }

    /** The character at an index of the source, whichever that is; 0 outside of it. */
    char at(int index) {
        return index >= 0 && index < source.length() ? source.charAt(index) : 0;
    }
}
