package org.lantai.subjects.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.subjects.terms.Tokens.Token;

/** Finds the runs of words that a text has more than once, are made like a term, and are no fragment of a longer run. */
final class RepeatedTerms {
    /** A run of words that goes on alike more often than this is a fragment of what goes on. */
    private static final double CONTINUED = 0.7;

    private static final int LENGTHS = Phrases.LONGEST - 1;

    private final Tokens tokens;
    private final Phrases phrases;
    private final Shape shape;
    private final Map<Long, Run> runs = new HashMap<>();
    private final List<Run> inOrder = new ArrayList<>();

    RepeatedTerms(Tokens tokens, Shape shape) {
        this.tokens = tokens;
        this.phrases = new Phrases(tokens);
        this.shape = shape;
    }

    /**
     * A term.
     *
     * @param text as printed
     * @param count how often it is there
     * @param rarity what its words cost in the mean, in nats
     */
    record Repeated(String text, int count, double rarity) {}

    private static final class Run {
        private final List<Token> words;
        private final int count;
        private final boolean term;
        private int continued;

        Run(List<Token> words, int count, boolean term) {
            this.words = words;
            this.count = count;
            this.term = term;
        }
    }

    /** In the order in which they first stand in the text. */
    List<Repeated> find() {
        for (int place = 0; place < tokens.size(); place++) {
            for (int length = 1; length <= LENGTHS && phrases.count(place, length) > 1; length++) {
                consider(place, length);
            }
        }
        return inOrder.stream()
                .filter(run -> run.term && run.continued <= CONTINUED * run.count)
                .map(run -> new Repeated(text(run.words), run.count, Shape.cost(run.words) / run.words.size()))
                .toList();
    }

    private void consider(int place, int length) {
        long key = ((long) length << 32) | phrases.number(place, length);
        Run run = runs.get(key);
        if (run == null) {
            List<Token> words = words(place, length);
            run = new Run(words, phrases.count(place, length), shape.isTerm(words));
            runs.put(key, run);
            inOrder.add(run);
        }
        if (run.term) {
            run.continued = Math.max(run.continued, continued(place, length));
        }
    }

    /** How often the text has the run together with the word before it, or with that behind it. */
    private int continued(int place, int length) {
        int before = phrases.count(place - 1, length + 1);
        int behind = phrases.count(place, length + 1);
        return Math.max(
                before > 0 && adds(place - 1, length) ? before : 0,
                behind > 0 && adds(place + length, length) ? behind : 0);
    }

    private boolean adds(int place, int length) {
        return length < 2 || shape.adds(tokens.word(tokens.id(place)));
    }

    private List<Token> words(int place, int length) {
        List<Token> words = new ArrayList<>(length);
        for (int i = place; i < place + length; i++) {
            words.add(tokens.word(tokens.id(i)));
        }
        return words;
    }

    private static String text(List<Token> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()));
        return text.toString();
    }
}
