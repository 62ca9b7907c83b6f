package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    private final WordList words = WordList.standard();

    private int place(String text) {
        int place = words.start();
        for (int i = 0; i < text.length(); i++) {
            place = words.next(place, text.charAt(i));
        }
        return place;
    }

    @ParameterizedTest
    @ValueSource(strings = {"的", "对接", "砥砺", "副县长", "高姓大名", "高富帅", "龟", "一", "龙头老大"})
    void findsWordsFromTheFirstToTheLast(String word) {
        assertThat(words.cost(words.word(word))).isBetween(2f, 18f);
        assertThat(words.word(place(word))).isEqualTo(words.word(word));
    }

    @Test
    void numbersEachWordOnce() {
        assertThat(words.size()).isEqualTo(448_312);
        assertThat(words.word("经济")).isBetween(0, words.size() - 1).isNotEqualTo(words.word("渡口"));
    }

    @Test
    void knowsWhatOnlyBeginsAWord() {
        assertThat(words.word(place("龙头老"))).isEqualTo(WordList.NONE);
        assertThat(words.least(place("龙头老"))).isBetween(12f, 18f);
    }

    @Test
    void knowsWhatBeginsNoWord() {
        assertThat(place("的砥")).isEqualTo(WordList.NONE);
        assertThat(words.word("渡口经")).isEqualTo(WordList.NONE);
        assertThat(words.word("")).isEqualTo(WordList.NONE);
        assertThat(words.cost(WordList.NONE)).isInfinite();
    }

    @Test
    void asksLessForUsualWords() {
        assertThat(words.cost(words.word("工作"))).isLessThan(words.cost(words.word("砥砺")));
        assertThat(words.least(place("工"))).isLessThan(words.least(place("砥")));
    }

    @Test
    void takesSignsForWhatTheyStandFor() {
        assertThat(words.sign('7')).isEqualTo(words.word(WordList.NUMBER));
        assertThat(words.sign('q')).isEqualTo(words.word(WordList.LATIN));
        assertThat(words.sign('@')).isEqualTo(words.word(WordList.SIGN));
        assertThat(words.sign('，')).isEqualTo(words.word("，"));
        assertThat(words.sign('\n')).isEqualTo(words.word(WordList.LINE_END));
    }
}
