package org.lantai.lexicon;

import java.util.Arrays;

/**
 * How much the counts of each {@link Domain} weigh in a text. Immutable.
 */
final class DomainMix {
    private static final Domain[] DOMAINS = Domain.values();

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

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            text.append(DOMAINS[i])
                    .append(' ')
                    .append(Math.round(100 * weights[i]))
                    .append("% ");
        }
        return text.toString().strip();
    }
}
