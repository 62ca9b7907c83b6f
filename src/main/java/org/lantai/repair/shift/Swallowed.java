package org.lantai.repair.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a lone lead byte may have taken along: a byte that is no trail byte, and how dear each is on a page. */
final class Swallowed {
    private static final String BYTES = " ,.:;!?()\"'-/%<>0123456789";
    private static final Pattern REST_OF_TAG = Pattern.compile("/?[a-zA-Z][^<>]{0,200}>");

    /** A byte that stands nowhere on the page. */
    private static final float UNSEEN = 5;
    /** What such a byte costs in any text, in nats. */
    private static final float USUAL = 4;
    /** A line break in front of another, since most pages have no empty lines where they are damaged. */
    private static final float EMPTY_LINE = 6;

    private final float[] costs = new float[BYTES.length()];

    /** @param page the page, whose own use of such bytes counts */
    Swallowed(String page) {
        int[] counts = new int[0x80];
        page.chars().filter(c -> c < counts.length).forEach(c -> counts[c]++);
        for (int i = 0; i < costs.length; i++) {
            int count = counts[BYTES.charAt(i)];
            costs[i] = count == 0 ? UNSEEN : (float) Math.max(0, Math.log(page.length() / (double) count) - USUAL);
        }
    }

    /** A byte, what it is to the text, and what it costs beyond what any text with that costs. */
    record Way(char swallowed, char as, float cost) {}

    /** All that may have stood in front of an index of the page. */
    List<Way> behind(String page, int index) {
        if (REST_OF_TAG.matcher(page).region(index, page.length()).lookingAt()) {
            return List.of(new Way('<', '\n', 0));
        }
        boolean lineEnds = index >= page.length() || page.charAt(index) == '\n';
        List<Way> ways = new ArrayList<>(costs.length + 1);
        ways.add(new Way('\n', '\n', lineEnds ? EMPTY_LINE : 0));
        for (int i = 0; i < costs.length; i++) {
            ways.add(new Way(BYTES.charAt(i), BYTES.charAt(i), costs[i]));
        }
        return ways;
    }
}
