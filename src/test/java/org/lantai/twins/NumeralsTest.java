package org.lantai.twins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTest {
    @Test
    void spellsNumbersInWords() {
        assertThat(Numerals.spelled("27户，10月，108棵，2006年冬，1200元")).isEqualTo("二十七户，十月，一百零八棵，二〇〇六年冬，一千二百元");
        assertThat(Numerals.han(1030)).isEqualTo("一千零三十");
    }

    @Test
    void leavesNumbersOfPapersAndSharesAsTheyAre() {
        assertThat(Numerals.spelled("编号LC-207，增长3.4%")).isEqualTo("编号LC-207，增长3.4%");
    }

    @Test
    void writesWordsInFigures() {
        assertThat(Numerals.figures("二十七年，1.2万元")).isEqualTo("27年，12000元");
    }

    @Test
    void partsLongFiguresByThousandsAndLeavesYearsAndPapers() {
        assertThat(Numerals.grouped("1200元，1.2万元，2016年，编号SY-1203，325人"))
                .isEqualTo("1,200元，12,000元，2016年，编号SY-1203，325人");
    }
}
