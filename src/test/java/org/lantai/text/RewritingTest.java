package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RewritingTest {
    private static Rewriting rewriting() {
        return Rewriting.with("0123456789", List.of(Change.sure(2, 4, "abc", "r"), Change.sure(6, 9, "", "r")));
    }

    @Test
    void makesAllChanges() {
        assertThat(rewriting().text()).isEqualTo("01abc459");
    }

    @Test
    void findsEveryPlaceAgain() {
        assertThat(java.util.stream.IntStream.rangeClosed(0, 10).map(rewriting()::toNew))
                .containsExactly(0, 1, 2, 3, 5, 6, 7, 7, 7, 7, 8);
    }
}
