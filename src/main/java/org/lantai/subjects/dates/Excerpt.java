package org.lantai.subjects.dates;

/**
 * The sentence around some words, cut where it is long.
 *
 * @param start first index of the words in it
 * @param end index behind them
 */
record Excerpt(String text, int start, int end) {
    /** So many characters tell what is said of a date; the catalog keeps some of them for every date. */
    private static final int LENGTH = 80;
    /** What leads up to a date tells less than what follows it. */
    private static final int BEFORE = 30;

    private static final String STOPS = "，、；：,;";

    /**
     * @param sentence the sentence
     * @param start first index of the words in it
     * @param end index behind them
     */
    static Excerpt of(String sentence, int start, int end) {
        int from = sentence.length() <= LENGTH ? 0 : begin(sentence, start);
        int to = Math.max(end, Math.min(sentence.length(), from + LENGTH));
        to = whole(sentence, to);
        String lead = from > 0 ? "…" : "";
        String tail = to < sentence.length() ? "…" : "";
        String text = lead + sentence.substring(from, to).replace('\t', ' ') + tail;
        int shift = lead.length() - from;
        return new Excerpt(text, start + shift, end + shift);
    }

    /** Behind a mark, where one stands near enough before the words. */
    private static int begin(String sentence, int start) {
        int from = Math.max(0, start - BEFORE);
        for (int i = from; from > 0 && i < start; i++) {
            if (STOPS.indexOf(sentence.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return whole(sentence, from);
    }

    private static int whole(String text, int index) {
        boolean split = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return split ? index - 1 : index;
    }
}
