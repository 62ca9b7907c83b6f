package org.lantai.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;

class TextChangeTest {
    private static List<Block> text(String... paragraphs) {
        return Stream.of(paragraphs).<Block>map(Block.Paragraph::of).toList();
    }

    private static List<String> changes(List<Block> before, List<Block> after) {
        return TextChange.between(before, after).stream()
                .map(change -> change.before().map(Block::text).orElse("-") + "|"
                        + change.after().map(Block::text).orElse("-"))
                .toList();
    }

    @Test
    void textsThatAreTheSameDifferNowhere() {
        assertThat(changes(text("渡口的船。", "两岸的人。"), text("渡口的船。", "两岸的人。"))).isEmpty();
    }

    @Test
    void aWordThatWasCorrectedStandsBesideItsOldForm() {
        assertThat(changes(text("渡口的船工姓陆。", "两岸的人。"), text("渡口的船工姓路。", "两岸的人。")))
                .containsExactly("渡口的船工姓陆。|渡口的船工姓路。");
    }

    @Test
    void whatWasAddedAndRemovedStandsAtItsPlace() {
        assertThat(changes(text("渡口的船工姓陆。", "两岸的人都认得他。"), text("渡口的船工姓陆。", "逢年过节送酒。", "两岸的人都认得他。")))
                .containsExactly("-|逢年过节送酒。");
        assertThat(changes(text("渡口的船工姓陆。", "逢年过节送酒。", "两岸的人都认得他。"), text("渡口的船工姓陆。", "两岸的人都认得他。")))
                .containsExactly("逢年过节送酒。|-");
    }

    @Test
    void whatTookThePlaceOfAnotherStandsBesideIt() {
        assertThat(changes(text("渡口的船工姓陆。", "逢年过节送酒。"), text("渡口的船工姓陆。", "开放时间八点。")))
                .containsExactly("逢年过节送酒。|开放时间八点。");
    }

    @Test
    void onlyMarksAreDifferencesToo() {
        assertThat(changes(text("渡口的船工，姓陆。"), text("渡口的船工姓陆。"))).hasSize(1);
        assertThat(changes(text(), text("渡口。"))).containsExactly("-|渡口。");
    }
}
