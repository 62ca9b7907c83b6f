package org.lantai.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {
    @Test
    void standBetweenMarksAndHaveFourCharactersAtLeast() {
        assertThat(Clauses.of("渡口停航，水涨了；“明天再来。”")).containsExactly("渡口停航", "明天再来");
    }
}
