package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonHanTest {
    private final CommonHan han = CommonHan.standard();

    @Test
    void countsBothScriptsAndTheirVariantsAsCommon() {
        assertThat("县縣的産".chars()).allMatch(han::isCommon);
        assertThat("乂浣犲a，".chars()).noneMatch(han::isCommon);
    }

    @Test
    void tellsTheScriptsApart() {
        assertThat(han.isTraditionalOnly('發')).isTrue();
        assertThat(han.isTraditionalOnly('中')).isFalse();
        assertThat(han.isSimplifiedOnly('发')).isTrue();
        assertThat(han.isSimplifiedOnly('中')).isFalse();
    }
}
