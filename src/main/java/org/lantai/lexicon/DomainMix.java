package org.lantai.lexicon;

import java.util.Arrays;

/** How much the counts of each {@link Domain} weigh in a text. Immutable. */
final class DomainMix {
    /** Nothing is known of the text. */
    static final DomainMix EVEN = new DomainMix(new double[] {1, 1, 1, 1});

    private final double[] weights;

    /** @param weights one for each domain, in their order; their ratio counts */
    DomainMix(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        this.weights = Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /** The weight of a domain; all together weigh 1. */
    double of(int domain) {
        return weights[domain];
    }
}
