package org.lantai.repair;

import java.util.Arrays;

/**
 * Where a source has characters beyond ASCII. Most damage shows in them, and they are a tenth of a page: going over them
 * alone, each mender sees in a fraction of the time it takes to read the page that there is nothing to mend.
 */
final class Glance {
    private final char[] source;
    private final int[] places;

    private Glance(char[] source, int[] places) {
        this.source = source;
        this.places = places;
    }

    static Glance at(String source) {
        char[] characters = source.toCharArray();
        int[] places = new int[characters.length / 8 + 16];
        int found = 0;
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= 0x80) {
                if (found == places.length) {
                    places = Arrays.copyOf(places, 2 * found);
                }
                places[found++] = i;
            }
        }
        return new Glance(characters, Arrays.copyOf(places, found));
    }

    /** How many characters beyond ASCII there are. */
    int count() {
        return places.length;
    }

    /** The index in the source of one of them, counted from 0 in the order of the source. */
    int place(int number) {
        return places[number];
    }

    /** The character at an index of the source, whichever that is; 0 outside of it. */
    char at(int index) {
        return index >= 0 && index < source.length ? source[index] : 0;
    }
}
