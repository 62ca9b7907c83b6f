package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantai.model.edit.Rule;

class RewritingTest {
    private static Rewriting rewriting() {
        return Rewriting.with(
                "0123456789",
                List.of(Change.sure(2, 4, "abc", Rule.NOISE_MARK), Change.sure(6, 9, "", Rule.NOISE_MARK)));
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

    @Test
    void findsPlacesBehindThousandsOfOthers() {
        List<Change> changes = java.util.stream.IntStream.range(0, 4_096)
                .mapToObj(i -> Change.sure(2 * i, 2 * i + 1, "", Rule.NOISE_MARK))
                .toList();
        Rewriting rewriting = Rewriting.with("ab".repeat(4_096), changes);
        assertThat(java.util.stream.IntStream.range(0, 4_096).map(i -> rewriting.toNew(2 * i + 1)))
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.range(0, 4_096).boxed().toList());
    }
}
