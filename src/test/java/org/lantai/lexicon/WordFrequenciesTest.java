package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFrequenciesTest {
    private final WordFrequencies words = WordFrequencies.standard();

    private long position(String text) {
        long position = words.begin(text.charAt(0));
        for (int i = 1; i < text.length() && position != WordFrequencies.NONE; i++) {
            position = words.next(position, text.charAt(i));
        }
        return position;
    }

    @ParameterizedTest
    @ValueSource(strings = {"的", "对接", "砥砺", "副县长", "高姓大名", "高富帅", "龟", "一", "龙头老大"})
    void findsWordsFromTheFirstToTheLast(String word) {
        assertThat(words.cost(position(word))).isBetween(2f, 18f);
    }

    @Test
    void knowsWhatOnlyBeginsAWord() {
        assertThat(words.cost(position("龙头老"))).isInfinite();
        assertThat(words.least(position("龙头老"))).isFinite();
    }

    @Test
    void knowsWhatBeginsNoWord() {
        assertThat(position("的砥")).isEqualTo(WordFrequencies.NONE);
        assertThat(words.begin('A')).isEqualTo(WordFrequencies.NONE);
    }

    @Test
    void asksLessForUsualWords() {
        assertThat(words.cost(position("工作"))).isLessThan(words.cost(position("砥砺")));
        assertThat(words.least(position("工"))).isLessThanOrEqualTo(words.cost(position("工作")));
    }
}
