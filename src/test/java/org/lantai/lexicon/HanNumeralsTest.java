package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanNumeralsTest {
    private static final String DIGITS = "〇一二三四五六七八九";

    @Property
    void readsByPlaceWhatWasWrittenByPlace(@ForAll @IntRange(max = 999_999_999) int number) {
        assertThat(HanNumerals.parse(Integer.toString(number))).isEqualTo(number);
        assertThat(HanNumerals.parse(byPlace(number))).isEqualTo(number);
    }

    @Property
    void readsByUnitWhatWasWrittenByUnit(@ForAll @IntRange(min = 1, max = 9_999) int number) {
        assertThat(HanNumerals.parse(byUnit(number))).isEqualTo(number);
    }

    private static String byPlace(int number) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> written.append(DIGITS.charAt(c - '0')));
        return written.toString();
    }

    /** 1020 is 一千零二十: a nought for each row of units that are none. */
    private static String byUnit(int number) {
        String written = "";
        int place = 0;
        for (int rest = number; rest > 0; rest /= 10) {
            String unit = rest % 10 == 0 ? "" : new String[] {"", "十", "百", "千"}[place];
            written = DIGITS.charAt(rest % 10) + unit + written;
            place++;
        }
        return written.replaceAll("〇+", "零").replaceAll("零$", "");
    }

    @ParameterizedTest
    @CsvSource({
        "十, 10",
        "十二, 12",
        "一百一十二, 112",
        "百, 100",
        "廿, 20",
        "廿三, 23",
        "卅一, 31",
        "初五, 5",
        "元, 1",
        "正, 1",
        "两, 2",
        "两千零二, 2002",
        "二○二三, 2023",
        "二零二三, 2023",
        "二OＯ三, 2003"
    })
    void readsWhatElseIsWrittenForANumber(String written, int number) {
        assertThat(HanNumerals.parse(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "初", "年", "三年", "五万", "1234567890"})
    void whatIsNoNumberOrTooGreatIsNone(String written) {
        assertThat(HanNumerals.parse(written)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "〇, true", "零, true", "十, true", "亿, true", "廿, true", "初, false", "元, false", "年, false"})
    void tellsTheCharactersOfNumbers(char c, boolean numeral) {
        assertThat(HanNumerals.isNumeral(c)).isEqualTo(numeral);
    }
}
