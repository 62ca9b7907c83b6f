package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageModelTest {
    private final LanguageModel model = LanguageModel.standard();

    private int place(String text) {
        int place = model.start();
        for (int i = 0; i < text.length(); i++) {
            place = model.next(place, text.charAt(i));
        }
        return place;
    }

    @ParameterizedTest
    @ValueSource(strings = {"的", "对接", "砥砺", "副县长", "高姓大名", "高富帅", "龟", "一", "龙头老大"})
    void findsWordsFromTheFirstToTheLast(String word) {
        assertThat(model.cost(model.word(word))).isBetween(2f, 18f);
        assertThat(model.word(place(word))).isEqualTo(model.word(word));
    }

    @Test
    void numbersEachWordOnce() {
        assertThat(model.size()).isEqualTo(448_312);
        assertThat(model.word("经济")).isBetween(0, model.size() - 1).isNotEqualTo(model.word("渡口"));
    }

    @Test
    void knowsWhatOnlyBeginsAWord() {
        assertThat(model.word(place("龙头老"))).isEqualTo(LanguageModel.NONE);
        assertThat(model.least(place("龙头老"))).isLessThanOrEqualTo(model.cost(model.word("龙头老大")));
    }

    @Test
    void knowsWhatBeginsNoWord() {
        assertThat(place("的砥")).isEqualTo(LanguageModel.NONE);
        assertThat(model.word("渡口经")).isEqualTo(LanguageModel.NONE);
        assertThat(model.word("")).isEqualTo(LanguageModel.NONE);
        assertThat(model.cost(LanguageModel.NONE)).isInfinite();
        assertThat(model.count(LanguageModel.NONE)).isZero();
    }

    @Test
    void asksLessForUsualWords() {
        assertThat(model.cost(model.word("工作"))).isLessThan(model.cost(model.word("砥砺")));
        assertThat(model.least(place("工"))).isLessThanOrEqualTo(model.cost(model.word("工作")));
    }

    @Test
    void countsOneWordBehindAnother() {
        int economy = model.word("经济");
        int developing = model.word("发展");

        assertThat(model.count(economy, developing)).isGreaterThan(model.count(developing, economy));
        assertThat(model.count(economy, LanguageModel.NONE)).isZero();
    }

    @Test
    void knowsWhatIsSaidToday() {
        // Shared lists of 1998 have it a fifth as often as 层.
        assertThat(model.counts(Domain.NEWS).count(model.word("对接"))).isEqualTo(931);
        assertThat(model.counts(Domain.NEWS).count(model.word("层"))).isEqualTo(59);
    }

    @Test
    void takesSignsForWhatTheyStandFor() {
        assertThat(model.sign('7')).isEqualTo(model.word(LanguageModel.NUMBER));
        assertThat(model.sign('q')).isEqualTo(model.word(LanguageModel.LATIN));
        assertThat(model.sign('@')).isEqualTo(model.word(LanguageModel.SIGN));
        assertThat(model.sign('，')).isEqualTo(model.word("，"));
        assertThat(model.sign('\n')).isEqualTo(model.word(LanguageModel.LINE_END));
    }
}
