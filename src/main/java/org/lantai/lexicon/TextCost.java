package org.lantai.lexicon;

import org.lantai.text.Chars;

/**
 * What a Chinese text costs, in nats, read character by character: the less, the likelier somebody wrote it. Words are
 * looked up by their Simplified forms, so that Traditional text costs the same. Immutable.
 */
public final class TextCost {
    /** A character that is no word and begins none; the rarest words of the list cost 17.9. */
    private static final float UNKNOWN = 18;
    /** Names and shortened words are made of characters that are no words, but frequent in words: 勇担使命. */
    private static final double IN_NAMES = 0.6;

    private static final double IN_PLACE = 0.4;

    /** How often of all times the table of marks has one behind a word. */
    private static final double ENDED = 0.095;

    private final LanguageModel model;
    private final WordList words;
    private final NextWord next;
    private final MarkCosts marks;
    private final HanForms forms;
    private final int line;

    private TextCost(LanguageModel model, DomainMix mix, MarkCosts marks) {
        this.model = model;
        this.words = model.words();
        this.next = new NextWord(model, mix);
        this.marks = marks;
        this.forms = HanForms.standard();
        this.line = words.word(WordList.LINE);
    }

    /** The costs of a text of which nothing is known, read from the class path when first asked for. */
    public static TextCost standard() {
        return Holder.STANDARD;
    }

    /** The same in a text, by the domains that its own words tell. */
    public static TextCost in(String text) {
        return new TextCost(LanguageModel.standard(), DomainWeigher.standard().weigh(text), standard().marks);
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
        int mark = words.sign(c);
        float cost = state.end() + marks.of(state.last(), c);
        if (state.last() == MarkKind.WORD) {
            cost += cost(model.ended(state.word(words)) / ENDED);
        }
        if (cost <= limit) {
            ways.accept(TextState.behind(MarkKind.of(c), c == '\n' ? line : mark), cost);
        }
    }

    private void word(TextState state, char c, float limit, Ways ways) {
        if (state.isOpen()) {
            int longer = words.next(state.open(), c);
            if (longer != WordList.NONE && words.least(longer) <= limit) {
                ways.accept(longer(longer, state.before(), state.kind()), 0);
            }
        }
        if (state.end() <= limit) {
            begin(state, c, limit, ways);
        }
    }

    private void begin(TextState state, char c, float limit, Ways ways) {
        int fresh = words.next(words.start(), c);
        float paid = state.end();
        if (fresh == WordList.NONE) {
            if (paid + UNKNOWN <= limit) {
                ways.accept(TextState.behind(MarkKind.WORD, WordList.NONE), paid + UNKNOWN);
            }
        } else if (paid + words.least(fresh) <= limit) {
            ways.accept(fresh(fresh, state.word(words), state.last(), c), paid);
        }
    }

    /** A word that has one more character. */
    private TextState longer(int open, int before, MarkKind behind) {
        int word = words.word(open);
        float end = word == WordList.NONE ? Float.POSITIVE_INFINITY : end(word, before, behind, next.alone(word));
        return open(open, before, behind, end);
    }

    /** A word that begins with a character, which may be a name's or a shortened word's, too. */
    private TextState fresh(int open, int before, MarkKind behind, char c) {
        int word = words.word(open);
        double alone = (1 - IN_NAMES) * next.alone(word) + IN_NAMES * IN_PLACE * words.shareInWords(c);
        return open(open, before, behind, end(word, before, behind, alone));
    }

    private TextState open(int open, int before, MarkKind behind, float end) {
        return new TextState(open, before, behind, end, Math.min(end, words.least(open)));
    }

    /** What a word costs that ends here. */
    private float end(int word, int before, MarkKind behind, double alone) {
        double wordStands = behind == MarkKind.WORD ? 1 - model.ended(before) : Math.exp(-marks.ofWord(behind));
        return cost(wordStands * next.ofWord(before, word, alone));
    }

    private static float cost(double chance) {
        return (float) -Math.log(chance);
    }

    private static final class Holder {
        private static final TextCost STANDARD =
                new TextCost(LanguageModel.standard(), DomainMix.EVEN, MarkCosts.load());
    }
}
