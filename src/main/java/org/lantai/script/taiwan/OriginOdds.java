package org.lantai.script.taiwan;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * How likely each origin of a text is, as natural logarithms of the odds against {@link WordOrigin#CHARACTERS}.
 *
 * @param vocabulary for {@link WordOrigin#VOCABULARY}
 * @param taiwan for {@link WordOrigin#TAIWAN}
 * @param hongKong for {@link WordOrigin#HONG_KONG}
 */
record OriginOdds(double vocabulary, double taiwan, double hongKong) {
    static final OriginOdds EVEN = new OriginOdds(0, 0, 0);

    OriginOdds and(OriginOdds other) {
        return new OriginOdds(vocabulary + other.vocabulary, taiwan + other.taiwan, hongKong + other.hongKong);
    }

    OriginOdds times(double factor) {
        return new OriginOdds(vocabulary * factor, taiwan * factor, hongKong * factor);
    }

    OriginOdds without(OriginOdds other) {
        return and(other.times(-1));
    }

    /** The probability of an origin, 0 to 1. */
    double probability(WordOrigin origin) {
        double most = Math.max(Math.max(0, vocabulary), Math.max(taiwan, hongKong));
        double all = Stream.of(WordOrigin.values())
                .mapToDouble(each -> Math.exp(of(each) - most))
                .sum();
        return Math.exp(of(origin) - most) / all;
    }

    /** The likeliest origin; of two alike the plainer. */
    WordOrigin likeliest() {
        return Stream.of(WordOrigin.values())
                .max(Comparator.comparingDouble(this::of).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    double of(WordOrigin origin) {
        return switch (origin) {
            case CHARACTERS -> 0;
            case VOCABULARY -> vocabulary;
            case TAIWAN -> taiwan;
            case HONG_KONG -> hongKong;
        };
    }
}
