package org.lantai.collate;

import java.util.Arrays;
import java.util.Optional;
import org.lantai.text.Chars;

/**
 * Finds texts taken out of a page in the source of that page. Texts are asked for in their order: each is looked for
 * behind the one before it first, so that a line that stands twice is found where it was taken from.
 */
final class Locator {
    /** So many characters in a row are rarely found in a wrong place. */
    private static final int SEED = 8;

    /** How much of the source may stand inside a text without belonging to it: a removed share box, say. */
    private static final int WIDEST_GAP = 2_000;

    /**
     * For each character of the source, how many are looked through before the rest of the page is given up, whose text
     * does not stand there in order: as if a thousand blocks were each sought from end to end.
     */
    static final int MOST_SEARCHED = 1_000;

    private final VisibleText visible;
    private final String source;
    private int behind;
    /** How many characters may still be looked through. */
    private long left;

    Locator(VisibleText visible) {
        this.visible = visible;
        this.source = visible.characters();
        this.left = (long) MOST_SEARCHED * source.length();
    }

    /**
     * Where a text stands.
     *
     * @return empty when less than nine tenths of it are found together
     */
    Optional<Location> find(String text) {
        Visible wanted = Visible.of(text);
        if (wanted.characters.isEmpty() || left < 0) {
            return Optional.empty();
        }
        Optional<int[]> found = from(wanted.characters, behind);
        if (found.isEmpty() && behind > 0) {
            found = from(wanted.characters, 0);
        }
        return found.map(at -> location(text, wanted, at));
    }

    private Optional<int[]> from(String wanted, int from) {
        String seed = wanted.substring(0, Math.min(SEED, wanted.length()));
        int first = seek(seed, from);
        if (first < 0) {
            return Optional.empty();
        }
        int whole = whole(wanted, seed, first);
        if (whole >= 0) {
            int[] at = new int[wanted.length()];
            Arrays.setAll(at, i -> whole + i);
            return Optional.of(at);
        }
        return left < 0 ? Optional.empty() : inPieces(wanted, first);
    }

    /** Where a text stands whole, from a place where it begins on; -1 also when no more may be looked through. */
    private int whole(String wanted, String seed, int first) {
        int at = first;
        while (at >= 0 && left >= 0 && !stands(wanted, at)) {
            at = seek(seed, at + 1);
        }
        return left < 0 ? -1 : at;
    }

    private int seek(String seed, int from) {
        int at = source.indexOf(seed, from);
        left -= (at < 0 ? source.length() : at) - from;
        return at;
    }

    private boolean stands(String wanted, int at) {
        int same = SEED;
        while (same < wanted.length()
                && at + same < source.length()
                && source.charAt(at + same) == wanted.charAt(same)) {
            same++;
        }
        left -= same;
        return same >= wanted.length();
    }

    /** Follows a text that has other things in between, such as the signs of Markdown. */
    private Optional<int[]> inPieces(String wanted, int first) {
        int[] at = new int[wanted.length()];
        Arrays.fill(at, -1);
        int next = first;
        int found = 0;
        for (int i = 0; i < wanted.length() && 10 * (i - found) <= wanted.length(); i++) {
            if (next >= source.length() || source.charAt(next) != wanted.charAt(i)) {
                int again = resume(wanted, i, next);
                if (again < 0) {
                    continue;
                }
                next = again;
            }
            at[i] = next++;
            found++;
        }
        return 10 * found >= 9 * wanted.length() ? Optional.of(at) : Optional.empty();
    }

    /** Where the text goes on from its index {@code i}; its last few characters are not looked for far away. */
    private int resume(String wanted, int i, int from) {
        String seed = wanted.substring(i, Math.min(i + SEED, wanted.length()));
        int gap = seed.length() < SEED ? 2 * SEED : WIDEST_GAP;
        int again =
                source.substring(from, Math.min(source.length(), from + gap)).indexOf(seed);
        left -= again < 0 ? gap : again;
        return again < 0 ? -1 : from + again;
    }

    private Location location(String text, Visible wanted, int[] at) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        Arrays.fill(starts, -1);
        Arrays.fill(ends, -1);
        for (int i = 0; i < at.length; i++) {
            if (at[i] >= 0) {
                starts[wanted.places[i]] = visible.start(at[i]);
                ends[wanted.places[i]] = visible.end(at[i]);
                behind = at[i] + 1;
            }
        }
        return new Location(starts, ends);
    }

    /** The visible characters of a text, and where in it each stands. */
    @SuppressWarnings("ArrayRecordComponent") // Lives for one call and is never compared.
    private record Visible(String characters, int[] places) {
        static Visible of(String text) {
            StringBuilder characters = new StringBuilder(text.length());
            int[] places = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                if (!Chars.isBlank(text.charAt(i))) {
                    places[characters.length()] = i;
                    characters.append(text.charAt(i));
                }
            }
            return new Visible(characters.toString(), places);
        }
    }
}
