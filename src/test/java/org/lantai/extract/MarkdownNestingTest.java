package org.lantai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Block;

class MarkdownNestingTest {
    private final MarkdownExtractor extractor = new MarkdownExtractor();

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. ", "**", "_", "[", "![", "[]"})
    void endsOnTenThousandOpeners(String opener) {
        String text = "# 渡口\n\n白石河涨了水。\n\n" + opener.repeat(10_000) + "尾\n";
        String found = extractor.extract(text, "", "a.md").article().blocks().stream()
                .map(Block::text)
                .collect(Collectors.joining("\n"));

        assertThat(found).startsWith("白石河涨了水。").endsWith("尾");
    }

    @Test
    void leavesWhatPeopleWrite() {
        String text = "# 题\n\n> 引文\n> > 再引\n\n- a\n  - b **粗** _斜_ [链](a.html)\n\n***\n" + "*".repeat(60) + "\n"
                + "-".repeat(60) + "\n";

        assertThat(MarkdownNesting.limit(text)).isEqualTo(text);
    }
}
