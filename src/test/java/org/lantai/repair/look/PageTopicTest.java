package org.lantai.repair.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

class PageTopicTest {
    static Stream<String> examples() {
        return Table.rows(PageTopic.class, "escape-words.tsv", 2).stream().map(row -> row.get(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPageThatSpeaksOfEscapesIsAboutMarkup(String words) {
        assertThat(isMarkup("今天讲" + words + "。")).isTrue();
    }

    @Test
    void anyOtherIsNot() {
        assertThat(isMarkup("今天讲云溪春耕。")).isFalse();
    }

    private static boolean isMarkup(String text) {
        return PageTopic.isMarkup(text, List.of(new ReadableText.Range(0, text.length(), false)));
    }
}
