package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LevelsTest {
    @Property
    void keepsSmallCounts(@ForAll @IntRange(max = 127) int count) {
        assertThat(Levels.BYTE.count(Levels.BYTE.level(count))).isEqualTo(count);
        assertThat(Levels.CHAR.count(Levels.CHAR.level(count))).isEqualTo(count);
    }

    @Property
    void keepsLargeCountsByRatio(@ForAll @DoubleRange(min = 128, max = 200_000) double count) {
        assertThat(Levels.BYTE.count(Levels.BYTE.level(count)) / count).isCloseTo(1, within(0.031));
        assertThat(Levels.CHAR.count(Levels.CHAR.level(count)) / count).isCloseTo(1, within(0.004));
    }

    @Property
    void givesWhatIsLargerThanAnyTheLastLevel(@ForAll @DoubleRange(min = 1e6, max = 1e300) double count) {
        assertThat(Levels.BYTE.level(count)).isEqualTo(255);
    }
}
