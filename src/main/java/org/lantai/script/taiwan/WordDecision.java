package org.lantai.script.taiwan;

import java.util.Optional;
import org.lantai.lexicon.NextWord;
import org.lantai.script.taiwan.ConvertedVocabulary.Belief;
import org.lantai.script.taiwan.TaiwanWords.Word;

/** Decides which word of the mainland, if any, stood in a text where one of Taiwan stands. */
final class WordDecision {
    /** From this probability on, a word that nobody on the mainland writes is replaced whatever its neighbours are. */
    private static final double CERTAIN = 0.9;
    /** How much less likely each further candidate is than the one before it, as a natural logarithm. */
    private static final double LESS_USUAL = 1;
    /** From this weight on a word is so rare on the mainland that it tells by itself: it stood there once in 33 times. */
    private static final double RARE = 3;
    /** What a word weighs whose last character stands again behind it for nothing; no writer does that. */
    private static final double DOUBLED = 6;
    /** Below this probability of words that are the mainland's own something else than the word itself tells against it. */
    private static final double WITHOUT_SIGNS = 0.4;
    /**
     * How much better, as a natural logarithm, the word of the mainland must fit between its neighbours where nothing else
     * tells that the text was converted: it takes two signs to touch a word that could have stood there.
     */
    private static final double SECOND_SIGN = 2.5;

    private final String text;
    private final ConvertedVocabulary vocabulary;
    private final double converted;
    private final WordSenses senses;
    /** Made for the first word that its neighbours decide: weighing a text costs as much as all else that is done for it. */
    private Optional<NextWord> next = Optional.empty();

    /** @param text Simplified as to its characters */
    WordDecision(String text, ConvertedVocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.converted = vocabulary.belief().converted();
        this.senses = new WordSenses(text);
    }

    /**
     * The word that stood there, which may be the word itself.
     *
     * @param number the number of a converted word in {@link TaiwanWords#table}
     */
    String best(int number, int start) {
        Word word = TaiwanWords.get().word(number);
        boolean certain = converted > CERTAIN
                && word.isStrong(vocabulary.genre())
                && word.mainland().size() == 1;
        return certain ? word.mainland().get(0) : best(word, vocabulary.without(number, word), start);
    }

    private String best(Word word, Belief belief, int start) {
        int end = start + word.text().length();
        WordPlace place = WordPlace.of(text, start, end, next());
        double doubled = WordPlace.isDoubled(text, end) ? DOUBLED : 0;
        double ownFit = place.fits(word.text());
        double own = Math.exp(ownFit);
        double sum = own;
        double[] scores = new double[word.mainland().size()];
        boolean[] fits = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            String mainland = word.mainland().get(i);
            double told = senses.weight(word.text(), mainland, start, end) + doubled;
            double fit = place.fits(mainland);
            scores[i] = Math.exp(word.weight(vocabulary.genre()) - i * LESS_USUAL + told + fit);
            fits[i] = told > 0 || fit > ownFit + SECOND_SIGN;
            sum += scores[i];
        }
        boolean seen = word.weight(vocabulary.genre()) >= RARE || belief.original() < WITHOUT_SIGNS;
        String best = word.text();
        double highest = itself(word, belief, own, sum);
        for (int i = 0; i < scores.length; i++) {
            double score = belief.converted() * scores[i];
            if (score > highest && (seen || fits[i])) {
                highest = score;
                best = word.mainland().get(i);
            }
        }
        return best;
    }

    /**
     * The score of the word itself, by all that it may come from.
     *
     * @param own how well it fits
     * @param sum the same and the scores of all that it may stand for
     */
    private static double itself(Word word, Belief belief, double own, double sum) {
        return (belief.original() + belief.converted() * word.left()) * own
                + belief.taiwan() * sum
                + belief.hongKong() * (word.isOfHongKong() ? sum : Math.sqrt(own * sum));
    }

    private NextWord next() {
        NextWord known = next.orElseGet(() -> NextWord.in(text));
        next = Optional.of(known);
        return known;
    }
}
