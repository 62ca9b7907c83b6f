package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishBylineTest {
    private final EnglishByline byline = new EnglishByline(new DateReader());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Zhou Yuanshan and Ellen Marsh",
                "By Zhou Yuanshan, Ellen Marsh | River Daily",
                "BY Zhou Yuanshan & Ellen Marsh",
                "Written by Zhou Yuanshan and Ellen Marsh",
            })
    void readsTheWriters(String line) {
        assertThat(byline.read(line).orElseThrow().authors()).containsExactly("Zhou Yuanshan", "Ellen Marsh");
    }

    @Test
    void readsTheDateBehindThem() {
        assertThat(byline.read("By Zhou Yuanshan | 5 March 2021").orElseThrow().date())
                .hasToString("Optional[2021-03-05]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By noon the river had risen by half a metre",
                "By Monday Morning the river had risen.",
                "Stand By Me",
                "By",
            })
    void leavesOtherLines(String line) {
        assertThat(byline.read(line)).isEmpty();
    }
}
