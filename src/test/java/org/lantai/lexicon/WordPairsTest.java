package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPairsTest {
    private final WordPairs pairs = WordPairs.standard();

    @Test
    void knowsItsWordsAndNoOthers() {
        assertThat(pairs.size()).isEqualTo(85_585);
        assertThat(pairs.count(pairs.word("经济"))).isGreaterThan(pairs.count(pairs.word("渡口")));
        assertThat(pairs.word("渡口经")).isEqualTo(WordPairs.UNKNOWN);
        assertThat(pairs.word("")).isEqualTo(WordPairs.UNKNOWN);
        assertThat(pairs.count(WordPairs.UNKNOWN)).isZero();
    }

    @Test
    void countsOneWordBehindAnother() {
        int economy = pairs.word("经济");
        int developing = pairs.word("发展");

        assertThat(pairs.count(economy, developing)).isGreaterThan(pairs.count(developing, economy));
        assertThat(pairs.count(economy, WordPairs.UNKNOWN)).isZero();
        assertThat(pairs.followed(economy)).isGreaterThan(pairs.followers(economy));
    }

    @Test
    void countsAllPairsOnce() {
        long all = 0;
        for (int word = 0; word < pairs.size(); word++) {
            all += pairs.followed(word);
        }

        assertThat(all).isEqualTo(pairs.counted());
    }
}
