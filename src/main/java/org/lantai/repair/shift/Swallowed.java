package org.lantai.repair.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a lone lead byte may have taken along: a byte that is no trail byte, and how dear each is on a page. */
final class Swallowed {
    private static final String BYTES = " ,.:;!?()\"'-/%<>";
    private static final String NARROW = ",:;!?()";
    private static final String WIDE = "，：；！？（）";
    /** How a lost character is marked. */
    private static final char LOST = '\uFFFD';

    private static final Pattern REST_OF_TAG = Pattern.compile("/?[a-zA-Z][^<>]{0,200}>");

    /** A byte that stands nowhere on the page. */
    private static final float UNSEEN = 5;
    /** What such a byte costs in any text, in nats. */
    private static final float USUAL = 4;
    /** The space in front of a Latin word on a page that has one there as a rule. */
    private static final float SPACED = -7;

    private static final Pattern GLOSS = Pattern.compile("\\(?\\p{IsLatin}{1,9} ?\\)");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9]");
    private static final Pattern SPACED_LATIN = Pattern.compile("\\p{IsHan} [A-Za-z0-9]");
    private static final Pattern BARE_LATIN = Pattern.compile("\\p{IsHan} ?[A-Za-z0-9]");
    /** Numbers of one digit are few. */
    private static final float ALONE = 2;
    /** A narrow mark on a page where most are narrow costs so much less than counts of other texts say. */
    private static final float FOLDED = -2;
    /** What a digit costs less when it may be any of ten, in nats. */
    private static final float ANY_OF_TEN = (float) Math.log(10);
    /** A line break in front of another, since most pages have no empty lines where they are damaged. */
    private static final float EMPTY_LINE = 6;

    private final float[] costs = new float[BYTES.length()];
    private final float costOfDigit;
    /** Whether the page has spaces between Chinese and Latin letters. */
    private final boolean spaced;

    /** @param page the page, whose own use of such bytes counts */
    Swallowed(String page) {
        int[] counts = new int[Character.MAX_VALUE + 1];
        GLOSS.matcher(page).replaceAll("").chars().forEach(c -> counts[c]++);
        // Most of them show lone bytes.
        counts['?'] = 0;
        for (int i = 0; i < costs.length; i++) {
            char c = BYTES.charAt(i);
            int twin = NARROW.indexOf(c);
            boolean folded = twin >= 0 && counts[c] > counts[WIDE.charAt(twin)];
            costs[i] = cost(counts[c], page.length()) + (folded ? FOLDED : 0);
        }
        int digits = IntStream.rangeClosed('0', '9').map(c -> counts[c]).sum();
        spaced = 2 * SPACED_LATIN.matcher(page).results().count()
                > BARE_LATIN.matcher(page).results().count();
        costOfDigit = cost(digits, page.length()) - ANY_OF_TEN;
    }

    private static float cost(int count, int length) {
        return count == 0 ? UNSEEN : (float) Math.max(0, Math.log(length / (double) count) - USUAL);
    }

    /** A byte, what it is to the text, and what it costs beyond what any text with that costs. */
    record Way(char swallowed, char as, float cost) {}

    /** All that may have stood in front of an index of the page. */
    List<Way> behind(String page, int index) {
        if (REST_OF_TAG.matcher(page).region(index, page.length()).lookingAt()) {
            return List.of(new Way('<', '\n', 0));
        }
        boolean lineEnds = index >= page.length() || page.charAt(index) == '\n';
        List<Way> ways = new ArrayList<>(costs.length + 2);
        ways.add(new Way('\n', '\n', lineEnds ? EMPTY_LINE : 0));
        boolean latin = index < page.length()
                && LATIN.matcher(page).region(index, page.length()).lookingAt();
        // Which digit it was nothing tells: it is marked as lost.
        ways.add(new Way(LOST, '0', costOfDigit + (latin ? 0 : ALONE)));
        for (int i = 0; i < costs.length; i++) {
            char c = BYTES.charAt(i);
            ways.add(new Way(c, c, costs[i] + (c == ' ' && latin && spaced ? SPACED : 0)));
        }
        return ways;
    }
}
