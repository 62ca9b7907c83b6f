package org.lantai.script.taiwan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OriginOddsTest {
    @Test
    void probabilitiesAreOneTogether() {
        OriginOdds odds = new OriginOdds(3, -40, 800);
        assertThat(Stream.of(WordOrigin.values()).mapToDouble(odds::probability).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(odds.probability(WordOrigin.HONG_KONG)).isCloseTo(1, within(1e-9));
    }

    @Test
    void oddsAreAgainstConversionByCharacters() {
        assertThat(new OriginOdds(Math.log(3), -99, -99).probability(WordOrigin.VOCABULARY))
                .isCloseTo(0.75, within(1e-9));
    }

    @Test
    void ofOriginsAlikeThePlainerIsTaken() {
        assertThat(OriginOdds.EVEN.likeliest()).isEqualTo(WordOrigin.CHARACTERS);
        assertThat(new OriginOdds(1, 1, 0).likeliest()).isEqualTo(WordOrigin.VOCABULARY);
        assertThat(new OriginOdds(1, 1.1, 0).likeliest()).isEqualTo(WordOrigin.TAIWAN);
    }
}
