package org.lantai.lexicon;

import java.util.concurrent.CompletableFuture;
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

    /** How much the counts of the long list weigh against those of newspaper text. */
    private static final double LONG_LIST = 0.6;
    /** Names and shortened words are made of characters that are no words, but frequent in words: 勇担使命. */
    private static final double IN_NAMES = 0.6;

    private static final double IN_PLACE = 0.4;

    private final WordFrequencies words;
    private final WordPairs pairs;
    private final MarkCosts marks;
    private final HanForms forms;

    /** The two large lists are read at once. */
    private TextCost() {
        CompletableFuture<WordPairs> reading = CompletableFuture.supplyAsync(WordPairs::standard);
        words = WordFrequencies.standard();
        marks = MarkCosts.load();
        forms = HanForms.standard();
        pairs = reading.join();
    }

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
        char form = forms.simplified(c);
        word(state, form, limit, ways);
        if (form != c && !CommonHan.standard().isTraditionalOnly(c)) {
            word(state, c, limit, ways);
        }
    }

    private void mark(TextState state, char c, float limit, Ways ways) {
        if (state.end() > limit) {
            // Most ways to break a word off end here; asking what the mark costs took half of the time of a search.
            return;
        }
        int mark = pairs.word(pairs.next(pairs.start(), c));
        float cost = state.end() + paired(state.word(pairs), mark, marks.of(state.kind(), c));
        if (cost <= limit) {
            ways.accept(TextState.behind(MarkKind.of(c), mark), cost);
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
            ways.accept(open(fresh, pairs.next(pairs.start(), c), state.word(pairs)), cost);
        }
    }

    private TextState open(long open, int place, int before) {
        float end = end(open, place, before);
        return new TextState(open, place, before, MarkKind.WORD, end, Math.min(end, words.least(open)));
    }

    private float end(long open, int place, int before) {
        float alone = words.cost(open);
        if (alone == Float.POSITIVE_INFINITY) {
            return alone;
        }
        int word = pairs.word(place);
        double chance = LONG_LIST * Math.exp(-alone) + (1 - LONG_LIST) * pairs.count(word) / pairs.counted();
        if (words.isCharacter(open)) {
            chance = (1 - IN_NAMES) * chance + IN_NAMES * IN_PLACE * words.share(open);
        }
        return paired(before, word, (float) -Math.log(chance));
    }

    /** Cost of a word or mark behind another: its own, and that of the pair, one part each. */
    private float paired(int before, int word, float alone) {
        int followed = pairs.followed(before);
        if (followed == 0) {
            return alone;
        }
        int followers = FOLLOWERS * pairs.followers(before);
        double unpaired = Math.max(UNPAIRED, followers / (double) (followers + followed));
        double paired = pairs.count(before, word) / (double) followed;
        return (float) -Math.log((1 - unpaired) * paired + unpaired * Math.exp(-alone));
    }

    private static final class Holder {
        private static final TextCost STANDARD = new TextCost();
    }
}
