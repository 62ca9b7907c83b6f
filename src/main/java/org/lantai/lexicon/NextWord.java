package org.lantai.lexicon;

import java.util.Arrays;

/**
 * How likely a word follows another: in each domain what was seen there, and for the rest what words are used for in
 * general; the domains mixed. Immutable.
 */
public final class NextWord {
    /**
     * How much the general list weighs in what is backed off to, against how many different words a word stands behind. On
     * ten kinds of text that nothing was counted in, 0.3 to 0.7 differ by a hundredth of a nat a character.
     */
    private static final double GENERAL = 0.5;
    /** The share of a word that is known and was never counted. */
    private static final double UNCOUNTED = 1e-8;

    private static final NextWord STANDARD = new NextWord(LanguageModel.standard(), DomainMix.EVEN);

    private final LanguageModel model;
    private final DomainMix mix;
    private final DomainCounts[] domains;

    NextWord(LanguageModel model, DomainMix mix) {
        this.model = model;
        this.mix = mix;
        this.domains = Arrays.stream(Domain.values()).map(model::counts).toArray(DomainCounts[]::new);
    }

    /** What is likely in a text, by the domains that its own words tell. */
    public static NextWord in(String text) {
        return new NextWord(LanguageModel.standard(), DomainWeigher.standard().weigh(text));
    }

    /** How much likelier than anywhere a word is behind another, as a natural logarithm; 0 where one of them is not known. */
    public double lift(int before, int word) {
        if (before == WordList.NONE || word == WordList.NONE) {
            return 0;
        }
        double alone = alone(word);
        return Math.log(ofWord(before, word, alone) / alone);
    }

    /** How much likelier a word is here than in a text of which nothing is known, as a natural logarithm; 0 where it is not known. */
    public double ofDomain(int word) {
        return word == WordList.NONE ? 0 : Math.log(alone(word) / STANDARD.alone(word));
    }

    /** The share of a word where nothing is known of the one before. */
    double alone(int word) {
        double continuing = 0;
        for (int i = 0; i < domains.length; i++) {
            continuing += mix.of(i) * domains[i].continuing(word);
        }
        return UNCOUNTED + GENERAL * model.words().share(word) + (1 - GENERAL) * continuing;
    }

    /**
     * The chance of a word behind another, where a word and no mark stands.
     *
     * @param alone the chance of the word where nothing is known of the one before
     */
    double ofWord(int before, int word, double alone) {
        double chance = 0;
        for (int i = 0; i < domains.length; i++) {
            DomainCounts counts = domains[i];
            chance += mix.of(i) * (counts.seen(before, word) + counts.unseen(before) * alone);
        }
        return chance;
    }
}
