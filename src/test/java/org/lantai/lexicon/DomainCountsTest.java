package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DomainCountsTest {
    private final LanguageModel model = LanguageModel.standard();

    /** The chances of all words behind one, with the places that words have where nothing is known of the one before. */
    private double all(DomainCounts counts, int before) {
        double all = 0;
        for (int word = 0; word < model.words().size(); word++) {
            all += counts.seen(before, word) + counts.unseen(before) * counts.continuing(word);
        }
        return all;
    }

    @Test
    void givesAllWordsTogetherOneChance() {
        for (Domain domain : Domain.values()) {
            DomainCounts counts = model.counts(domain);

            // Counts are kept by levels, some percent apart.
            assertThat(all(counts, model.words().word("经济"))).as("%s", domain).isCloseTo(1, within(0.02));
            assertThat(all(counts, model.words().word("规定"))).as("%s", domain).isCloseTo(1, within(0.02));
        }
    }

    @Test
    void leavesEverythingToTheRestBehindAWordNeverSeen() {
        assertThat(model.counts(Domain.LAW).unseen(WordList.NONE)).isEqualTo(1);
        assertThat(model.counts(Domain.LAW).seen(WordList.NONE, model.words().word("经济")))
                .isZero();
    }

    @Test
    void isSurerBehindAWordOfFewCompanions() {
        DomainCounts law = model.counts(Domain.LAW);

        assertThat(law.unseen(model.words().word("人民")))
                .isLessThan(law.unseen(model.words().word("阳光")));
    }

    @Test
    void asksOfAWordThatContinuesHowManyItContinues() {
        DomainCounts papers = model.counts(Domain.PAPERS);
        int many = model.words().word("的");
        int few = model.words().word("沧桑");

        assertThat(papers.continuing(many) / papers.share(many)).isLessThan(papers.continuing(few) / papers.share(few));
    }
}
