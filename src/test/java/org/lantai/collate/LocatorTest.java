package org.lantai.collate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantai.model.PageFormat;

/** A text is given up after so many characters, whatever it consists of; see {@link Locator#MOST_SEARCHED}. */
class LocatorTest {
    private static Locator in(String source) {
        return new Locator(VisibleText.of(source, PageFormat.TEXT));
    }

    @Test
    void findsALineOnceMoreBehindTheOneBeforeIt() {
        Locator locator = in("渡口很宽。渡口很宽。");
        assertThat(locator.find("渡口很宽。").orElseThrow().first()).isZero();
        assertThat(locator.find("渡口很宽。").orElseThrow().first()).isEqualTo(5);
    }

    @Test
    void looksThroughThePageAThousandTimesAndNoOftener() {
        Locator locator = in("青石镇的渡口很宽，船家都姓沈。");
        for (int i = 0; i < Locator.MOST_SEARCHED - 1; i++) {
            assertThat(locator.find("甲")).isEmpty();
        }
        assertThat(locator.find("渡口")).isPresent();
        assertThat(locator.find("甲")).isEmpty();
        assertThat(locator.find("渡口")).isEmpty();
    }

    /** Compared character by character at every place, it would take the square of its length: 10,000 million. */
    @Test
    void givesUpATextThatStandsNearlyEverywhere() {
        Locator locator = in("渡".repeat(200_000));
        assertThat(locator.find("渡".repeat(100_000) + "口")).isEmpty();
        assertThat(locator.find("渡")).as("given up").isEmpty();
    }
}
