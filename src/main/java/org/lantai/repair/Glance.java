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
    private final char[] characters;
    private final int[] places;
    private final int count;

    private Glance(String source, char[] characters, int[] places, int count) {
        this.source = source;
        this.characters = characters;
        this.places = places;
        this.count = count;
    }

    static Glance at(String source) {
        char[] piece = new char[PIECE];
        char[] characters = new char[source.length() / 8 + PIECE];
        int[] places = new int[characters.length];
        int count = 0;
        for (int from = 0; from < source.length(); from += PIECE) {
            int length = Math.min(PIECE, source.length() - from);
            source.getChars(from, from + length, piece, 0);
            if (places.length - count < length) {
                characters = Arrays.copyOf(characters, 2 * characters.length);
                places = Arrays.copyOf(places, characters.length);
            }
            for (int i = 0; i < length; i++) {
                if (piece[i] >= 0x80) {
                    characters[count] = piece[i];
                    places[count++] = from + i;
                }
            }
        }
        return new Glance(source, characters, places, count);
    }

    /** How many characters beyond ASCII there are. */
    int count() {
        return count;
    }

    /** One of them, counted from 0 in the order of the source. */
    char character(int number) {
        return characters[number];
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
