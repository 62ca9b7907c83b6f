package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinReadingsTest {
    private final PinyinReadings readings = PinyinReadings.standard();

    @ParameterizedTest
    @CsvSource({"xiàn, xian4", "fa, fa5", "lǜ, lv4", "nü, nv5", "ér, er2", "xia\u0300n, xian4", "ZHŌNG, zhong1"})
    void numbersThePrintedTone(String printed, String numbered) {
        assertThat(Pinyin.numbered(printed)).contains(numbered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xi an", "xiàán", "ñu", "现", "a1"})
    void refusesWhatIsNoSyllable(String printed) {
        assertThat(Pinyin.numbered(printed)).isEmpty();
    }

    @Test
    void knowsSimplifiedAndTraditionalCharacters() {
        assertThat(readings.isReading('现', "xiàn")).isTrue();
        assertThat(readings.isReading('現', "xiàn")).isTrue();
        assertThat(readings.isReading('現', "xián")).isFalse();
        assertThat(readings.of('單')).containsExactly("dan1", "shan4", "chan2");
        assertThat(readings.of('a')).isEmpty();
    }

    @Test
    void tellsTheUsualReadingFromTheOthers() {
        assertThat(readings.isUsualReading('單', "dān")).isTrue();
        assertThat(readings.isUsualReading('單', "shàn")).isFalse();
    }
}
