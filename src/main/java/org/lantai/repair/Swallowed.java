package org.lantai.repair;

import java.util.regex.Pattern;

/** What a lone lead byte may have taken along: a byte that is no trail byte, and how dear each is on a page. */
final class Swallowed {
    private static final String BYTES = "\n ,.:;!?()\"'-/%<>0123456789";
    private static final Pattern REST_OF_TAG = Pattern.compile("/?[a-zA-Z][^<>]{0,200}>");

    private final float[] costs = new float[BYTES.length()];

    /** @param page the page, whose own use of such bytes counts */
    Swallowed(String page) {
        int[] counts = new int[0x80];
        page.chars().filter(c -> c < counts.length).forEach(c -> counts[c]++);
        for (int i = 0; i < costs.length; i++) {
            costs[i] = (float) Math.log((page.length() + 1.0) / (counts[BYTES.charAt(i)] + 0.5));
        }
    }

    /** Takes a byte, what it is to the text, and what it costs beyond what any text with that costs. */
    @FunctionalInterface
    interface Bytes {
        void accept(char swallowed, char as, float cost);
    }

    /** All that may have stood in front of an index of the page. */
    void behind(String page, int index, Bytes bytes) {
        if (REST_OF_TAG.matcher(page).region(index, page.length()).lookingAt()) {
            bytes.accept('<', '\n', 0);
            return;
        }
        boolean lineEnds = index >= page.length() || page.charAt(index) == '\n';
        for (int i = 0; i < costs.length; i++) {
            char c = BYTES.charAt(i);
            boolean line = c == '\n';
            bytes.accept(c, c, line ? lineEnds ? 6 : 0 : Math.max(0, costs[i] - 4));
        }
    }
}
