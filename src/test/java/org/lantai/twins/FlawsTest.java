package org.lantai.twins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlawsTest {
    @Test
    void aCopyIsBetterThatIsWorseInNothing() {
        assertThat(Flaws.NONE.beats(Flaws.foreign(1))).isTrue();
        assertThat(Flaws.foreign(1).beats(Flaws.foreign(2))).isTrue();
        assertThat(Flaws.lost(1).beats(new Flaws(2, 1, 0, 0))).isTrue();
    }

    @Test
    void ofEqualsAndOfCopiesThatLackDifferentThingsNoneIsBetter() {
        assertThat(Flaws.NONE.beats(Flaws.NONE)).isFalse();
        assertThat(Flaws.lost(1).beats(Flaws.foreign(1))).isFalse();
        assertThat(Flaws.foreign(1).beats(Flaws.lost(1))).isFalse();
    }
}
