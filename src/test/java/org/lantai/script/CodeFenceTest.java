package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeFenceTest {
    private final CodeFence fence = new CodeFence();

    private List<Boolean> held(String... lines) {
        return List.of(lines).stream().map(fence::holds).toList();
    }

    @Test
    void aBlockGoesFromItsFenceToOneAsLong() {
        assertThat(held("正文", "````java 說明", "程式碼", "```", "````", "正文"))
                .containsExactly(false, true, true, true, true, false);
    }

    @Test
    void backticksAroundWordsAreNoFence() {
        assertThat(held("```程式碼``` 說明", "正文")).containsExactly(false, false);
    }

    @Test
    void aRowOfTildesPartsPostsAndFencesOnlyWithALanguage() {
        assertThat(held("~~~~~~~~", "正文", "~~~ python", "程式碼", "~~~", "正文"))
                .containsExactly(false, false, true, true, true, false);
    }

    @Test
    void aFenceThatNothingClosesEndsWithItsBudget() {
        assertThat(fence.holds("```")).isTrue();
        long held = IntStream.rangeClosed(1, CodeFence.LONGEST + 5)
                .filter(i -> fence.holds("正文"))
                .count();
        assertThat(held).isEqualTo(CodeFence.LONGEST);
        assertThat(fence.isOpen()).isFalse();
    }
}
