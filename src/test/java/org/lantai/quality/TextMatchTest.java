package org.lantai.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMatchTest {
    @Test
    void whatIsLeftInCostsPrecisionAndWhatIsLostCostsRecall() {
        assertThat(TextMatch.of("首页渡口停航首页", "渡口停航").precision()).isEqualTo(0.5);
        assertThat(TextMatch.of("首页渡口停航首页", "渡口停航").recall()).isEqualTo(1);
        assertThat(TextMatch.of("渡口", "渡口停航").recall()).isEqualTo(0.5);
        assertThat(TextMatch.of("渡口", "渡口停航").precision()).isEqualTo(1);
    }

    @Test
    void charactersCountInTheirOrder() {
        assertThat(TextMatch.of("停航渡口", "渡口停航").same()).isEqualTo(2);
        assertThat(TextMatch.of("渡一口二停三航", "渡口停航").same()).isEqualTo(4);
    }

    @Test
    void nothingMatchesNothing() {
        assertThat(TextMatch.of("", "渡口").f1()).isZero();
        assertThat(TextMatch.of("", "渡口").precision()).isZero();
    }
}
