package org.lantai.witness.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            二十七间, 27
            一千二百元, 1200
            一百零五, 105
            1.2万, 12000
            三万五千, 35000
            1亿2000万, 120000000
            2千万, 20000000
            二〇二四年, 2024
            20一三, 2013
            '1,286米', 1286
            31.60米, 31.6
            零, 0
            """)
    void areReadByWhatTheyAreWorth(String written, String value) {
        assertThat(Numbers.of(written)).extracting(BigDecimal::toPlainString).containsExactly(value);
    }

    @Test
    void aDateWithDotsHasNoFraction() {
        assertThat(Numbers.areEqual("2024.4.1", "2024年4月1日")).isTrue();
    }

    @Test
    void aPointChangesTheValue() {
        assertThat(Numbers.areEqual("每人1.4万元", "每人14万元")).isFalse();
    }
}
