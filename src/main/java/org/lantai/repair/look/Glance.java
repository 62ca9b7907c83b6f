package org.lantai.repair.look;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lantai.model.PageFormat;
import org.lantai.text.Chars;

/**
 * A source as the menders look at it, made once for all of them. Most damage shows in characters beyond ASCII, and they
 * are a twentieth of a page: going over them alone, each mender sees in a fraction of the time it takes to read the page
 * that there is nothing to mend.
 */
public final class Glance {
    private final String source;
    private final PageFormat format;
    private final int[] places;
    private final int count;

    /** Found when first asked for: most sound pages are never asked. */
    private Optional<List<ReadableText.Range>> readable = Optional.empty();

    /** Gathers places in their order. */
    public static final class Places {
        private int[] all = new int[1_024];
        private int count;

        public void add(int place) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = place;
        }
    }

    /** @param places where the source has characters beyond ASCII */
    public Glance(String source, PageFormat format, Places places) {
        this.source = source;
        this.format = format;
        this.places = places.all;
        this.count = places.count;
    }

    public static Glance at(String source, PageFormat format) {
        Places places = new Places();
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) >= 0x80) {
                places.add(i);
            }
        }
        return new Glance(source, format, places);
    }

    /** A look at what the source has become; this one when it has not changed. */
    public Glance of(String changed) {
        return changed.equals(source) ? this : at(changed, format);
    }

    public String source() {
        return source;
    }

    public PageFormat format() {
        return format;
    }

    /** The stretches of the source that a reader sees. */
    public List<ReadableText.Range> readable() {
        List<ReadableText.Range> ranges = readable.orElseGet(() -> ReadableText.in(source, format));
        readable = Optional.of(ranges);
        return ranges;
    }

    /** How many characters beyond ASCII there are. */
    public int count() {
        return count;
    }

    /** One of them, counted from 0 in the order of the source. */
    public char character(int number) {
        return source.charAt(places[number]);
    }

    /** The index in the source of one of them, counted from 0 in the order of the source. */
    public int place(int number) {
        return places[number];
    }

    /** The code point that begins with one of them. */
    public int codePoint(int number) {
        return source.codePointAt(places[number]);
    }

    /** The character at an index of the source, whichever that is; 0 outside of it. */
    public char at(int index) {
        return index >= 0 && index < source.length() ? source.charAt(index) : 0;
    }

    /** Whether a character beyond ASCII stands in the source. */
    public boolean has(char sought) {
        for (int i = 0; i < count; i++) {
            if (character(i) == sought) {
                return true;
            }
        }
        return false;
    }

    /** How many Chinese characters the source has, those that no reader sees included. */
    public int countHan() {
        int han = 0;
        for (int i = 0; i < count; i++) {
            han += Chars.isHan(codePoint(i)) ? 1 : 0;
        }
        return han;
    }
}
