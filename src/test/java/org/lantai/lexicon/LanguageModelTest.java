package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageModelTest {
    private final LanguageModel model = LanguageModel.standard();
    private final WordList words = model.words();

    @Test
    void countsOneWordBehindAnother() {
        int economy = words.word("经济");
        int developing = words.word("发展");

        assertThat(model.count(economy, developing)).isGreaterThan(model.count(developing, economy));
        assertThat(model.count(economy, WordList.NONE)).isZero();
    }

    @Test
    void knowsWhatIsSaidToday() {
        // Shared lists of 1998 have it a fifth as often as 层.
        assertThat(model.counts(Domain.NEWS).count(words.word("对接"))).isEqualTo(931);
        assertThat(model.counts(Domain.NEWS).count(words.word("层"))).isEqualTo(59);
    }

    @Test
    void knowsWhichWordsEndAClause() {
        assertThat(model.ended(words.word("的"))).isLessThan(model.ended(words.word("了")));
        assertThat(model.ended(words.word("以及"))).isLessThan(0.1);
        assertThat(model.ended(words.word("等等"))).isGreaterThan(0.4);
        assertThat(model.ended(WordList.NONE)).isEqualTo(0.2);
        assertThat(model.count(WordList.NONE)).isZero();
    }
}
