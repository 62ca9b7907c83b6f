package org.lantai.repair.look;

import java.util.OptionalInt;

/** Finds the ends of tags whose attributes may hold {@code >} inside quotes. */
final class QuotedTags {
    private static final int NONE = -1;

    private final String source;
    /**
     * The end of a tag that begins at an index or goes on there outside of quotes; empty until one has no end. Each such
     * tag is read to the end of the page in vain, so a page full of them was quadratic: from the first on, all ends are
     * found at once.
     */
    private int[] ends = {};

    QuotedTags(String source) {
        this.source = source;
    }

    /** The index behind a tag; empty when one of its quotes is never closed. */
    OptionalInt end(int open) {
        int end = ends.length == 0 ? read(open) : ends[open];
        if (end == NONE && ends.length == 0) {
            ends = all();
        }
        return end == NONE ? OptionalInt.empty() : OptionalInt.of(end);
    }

    private int read(int open) {
        char quote = 0;
        for (int i = open; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote == 0 && c == '>') {
                return i + 1;
            } else if (quote == 0 && opensQuote(i)) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return NONE;
    }

    /** The same for every index, from the end of the source to its beginning. */
    private int[] all() {
        int[] all = new int[source.length()];
        int outside = NONE;
        int inDouble = NONE;
        int inSingle = NONE;
        for (int i = source.length() - 1; i >= 0; i--) {
            char c = source.charAt(i);
            int behind = outside;
            outside = c == '>' ? i + 1 : !opensQuote(i) ? behind : c == '"' ? inDouble : inSingle;
            inDouble = c == '"' ? behind : inDouble;
            inSingle = c == '\'' ? behind : inSingle;
            all[i] = outside;
        }
        return all;
    }

    private boolean opensQuote(int index) {
        char c = source.charAt(index);
        return (c == '"' || c == '\'') && index > 0 && source.charAt(index - 1) == '=';
    }
}
