package org.lantai.lexicon;

import org.lantai.text.Chars;

/**
 * What a Chinese text costs, in nats, read character by character: the less, the likelier somebody wrote it. Words are
 * looked up by their Simplified forms, so that Traditional text costs the same. Immutable.
 */
public final class TextCost {
    /** A character that is no word and begins none; the rarest words of the list cost 17.9. */
    private static final float UNKNOWN = 18;
    /** How much of a word's chance is left to it where it was never counted behind the word before; best of 0.5 to 0.9. */
    private static final double UNPAIRED = 0.5;
    /** How much more a word counts that is followed by many different ones; best of 1 to 5. */
    private static final int FOLLOWERS = 5;

    private final WordFrequencies words = WordFrequencies.standard();
    private final WordPairs pairs = WordPairs.standard();
    private final MarkCosts marks = MarkCosts.load();
    private final char[] simplified = simplifiedForms();

    private TextCost() {}

    /** The costs, read from the class path when first asked for. */
    public static TextCost standard() {
        return Holder.STANDARD;
    }

    /** Takes the ways in which a text can go on. */
    @FunctionalInterface
    public interface Ways {
        /** One way: the state behind the character, and what has become certain to be paid. */
        void accept(TextState state, float cost);
    }

    /**
     * The ways in which a text can go on by a character: in the open word, or in a new one.
     *
     * @param limit ways that will cost more than this are left out
     */
    public void goOn(TextState state, char c, float limit, Ways ways) {
        if (!Chars.isHan(c)) {
            mark(state, c, limit, ways);
            return;
        }
        char form = simplified[c];
        word(state, form, limit, ways);
        if (form != c && !CommonHan.standard().isTraditionalOnly(c)) {
            word(state, c, limit, ways);
        }
    }

    private void mark(TextState state, char c, float limit, Ways ways) {
        float cost = state.end() + marks.of(state.kind(), c);
        if (cost <= limit) {
            ways.accept(TextState.behind(MarkKind.of(c), pairs.word(pairs.next(pairs.start(), c))), cost);
        }
    }

    private void word(TextState state, char c, float limit, Ways ways) {
        if (state.isOpen()) {
            long longer = words.next(state.open(), c);
            if (longer != WordFrequencies.NONE && words.least(longer) <= limit) {
                ways.accept(open(longer, pairs.next(state.place(), c), state.before()), 0);
            }
        }
        float cost = state.end() + marks.ofWord(state.kind());
        if (cost <= limit) {
            begin(state, c, cost, limit, ways);
        }
    }

    private void begin(TextState state, char c, float cost, float limit, Ways ways) {
        long fresh = words.begin(c);
        if (fresh == WordFrequencies.NONE) {
            if (cost + UNKNOWN <= limit) {
                ways.accept(TextState.behind(MarkKind.WORD, WordPairs.UNKNOWN), cost + UNKNOWN);
            }
        } else if (cost + words.least(fresh) <= limit) {
            int before = state.isOpen() ? pairs.word(state.place()) : state.before();
            ways.accept(open(fresh, pairs.next(pairs.start(), c), before), cost);
        }
    }

    private TextState open(long open, int place, int before) {
        float end = end(open, place, before);
        return new TextState(open, place, before, MarkKind.WORD, end, Math.min(end, words.least(open)));
    }

    /** Cost of a word that ends: its own, and that of the pair it makes with the word before, one part each. */
    private float end(long open, int place, int before) {
        float alone = words.cost(open);
        int followed = pairs.followed(before);
        if (alone == Float.POSITIVE_INFINITY || followed == 0) {
            return alone;
        }
        int followers = FOLLOWERS * pairs.followers(before);
        double unpaired = Math.max(UNPAIRED, followers / (double) (followers + followed));
        double paired = pairs.count(before, pairs.word(place)) / (double) followed;
        return (float) -Math.log((1 - unpaired) * paired + unpaired * Math.exp(-alone));
    }

    private static char[] simplifiedForms() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < forms.length; c++) {
            forms[c] = (char) c;
        }
        for (String line : ResourceLines.of("/data/dictionary/tc/t2s.txt")) {
            if (line.length() == 3 && line.charAt(1) == '=') {
                forms[line.charAt(0)] = line.charAt(2);
            }
        }
        return forms;
    }

    private static final class Holder {
        private static final TextCost STANDARD = new TextCost();
    }
}
