package org.lantai.lexicon;

import java.util.Arrays;

/**
 * Weighs what a text is from its own words: how much of it each {@link Domain} would have written, by a few steps of
 * expectation and maximization over its words. Immutable.
 */
final class DomainWeigher {
    /** Words that are looked at; the first thousands of a text tell its domain. */
    private static final int LONGEST_TEXT = 20_000;
    /** Words of no domain that are thought to stand before the text, so that a short one is not taken for one domain. */
    private static final double PRIOR = 20;

    private static final int STEPS = 8;
    /** The share of a word that a domain never used. */
    private static final double UNCOUNTED = 1e-7;

    private static final DomainWeigher STANDARD = new DomainWeigher();

    private final LanguageModel model = LanguageModel.standard();
    private final HanForms forms = HanForms.standard();
    private final WordSplitter splitter = new WordSplitter();

    static DomainWeigher standard() {
        return STANDARD;
    }

    /** How much each domain weighs in a text, of which the Chinese words count, by their Simplified forms. */
    DomainMix weigh(String text) {
        String read = forms.simplified(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        WordSplitter.Words words = splitter.split(read, 0, read.length());
        double[][] shares = new double[words.count()][];
        int count = 0;
        for (int i = 0; i < words.count(); i++) {
            int word = model.words().word(read.substring(words.start(i), words.start(i + 1)));
            if (word != WordList.NONE) {
                shares[count++] = shares(word);
            }
        }
        return mix(Arrays.copyOf(shares, count));
    }

    private double[] shares(int word) {
        return Arrays.stream(Domain.values())
                .mapToDouble(domain -> UNCOUNTED + model.counts(domain).share(word))
                .toArray();
    }

    private static DomainMix mix(double[][] shares) {
        double[] weights = new double[Domain.values().length];
        Arrays.fill(weights, 1.0 / weights.length);
        for (int step = 0; step < STEPS; step++) {
            weights = step(shares, weights);
        }
        return new DomainMix(weights);
    }

    private static double[] step(double[][] shares, double[] weights) {
        double[] sums = new double[weights.length];
        Arrays.fill(sums, PRIOR / weights.length);
        for (double[] word : shares) {
            double all = 0;
            for (int d = 0; d < weights.length; d++) {
                all += weights[d] * word[d];
            }
            for (int d = 0; d < weights.length; d++) {
                sums[d] += weights[d] * word[d] / all;
            }
        }
        double sum = Arrays.stream(sums).sum();
        return Arrays.stream(sums).map(part -> part / sum).toArray();
    }
}
