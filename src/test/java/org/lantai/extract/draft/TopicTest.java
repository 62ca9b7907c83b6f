package org.lantai.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicTest {
    private static final String HEADLINE = "石桥镇管网改造昨天完工";

    @Test
    void aTextIsAboutAHeadlineFromThreeTenthsOfItsPairsOn() {
        Topic topic = titled(HEADLINE);

        assertThat(topic.isOf("石桥镇，管网")).isTrue();
        assertThat(topic.isOf("石桥镇")).isFalse();
    }

    @Test
    void aTextIsOfAPageThatQuotesTwelveOfItsLetters() {
        Topic topic = Topic.of(Stream.of(), Stream.of("两千三百户居民，用上了新管网。"));

        assertThat(topic.isOf("昨天起，两千三百户居民用上了新管网")).isTrue();
        assertThat(topic.isOf("昨天起，两千三百户居民用上了新水管")).isFalse();
    }

    @Test
    void aDescriptionMayBeginWithTheNameOfTheSite() {
        String summary = "禾山新闻网为您提供最新的本地新闻和各类资讯，石桥镇自来水管网改造工程昨天通水。";

        assertThat(Topic.of(Stream.of(), Stream.of(summary)).isOf("石桥镇自来水管网改造工程昨天通水。"))
                .isTrue();
    }

    @Test
    void aPairByChanceLeavesATextForeign() {
        Topic topic = titled(HEADLINE);

        assertThat(topic.isForeign("昨天，她背着箱子上了火车。")).isTrue();
        assertThat(topic.isForeign("昨天，石桥的人都来了。")).isFalse();
        assertThat(topic.isForeign("石桥的人都来了。")).isTrue();
        assertThat(topic.isApart("石桥的人都来了。")).isFalse();
    }

    @Test
    void nothingIsForeignToAPageThatSaysNothing() {
        assertThat(Topic.of(Stream.of("通"), Stream.of()).isForeign("她背着箱子上了火车。"))
                .isFalse();
    }

    @Test
    void aLongTextWithoutAWordOfALongHeadlineIsDoubtful() {
        assertThat(titled(HEADLINE).isDoubtful("船".repeat(100))).isTrue();
        assertThat(titled(HEADLINE).isDoubtful("船".repeat(99))).isFalse();
        assertThat(titled(HEADLINE).isDoubtful("船".repeat(100) + "石桥")).isFalse();
    }

    @Test
    void aHeadlineOfFewWordsRaisesNoDoubt() {
        assertThat(titled("一二三四五六七八九").isDoubtful("船".repeat(100))).isTrue();
        assertThat(titled("一二三四五六七八").isDoubtful("船".repeat(100))).isFalse();
    }

    private static Topic titled(String headline) {
        return Topic.of(Stream.of(headline), Stream.of());
    }
}
