package org.lantai.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.Inline;

class OutlineTest {
    private static List<Integer> shown(Integer... levels) {
        List<Block> headings = Arrays.stream(levels)
                .<Block>map(level -> new Block.Heading(level, List.of(new Inline.Text("一、范围"))))
                .toList();
        return Outline.withoutGaps(headings).stream()
                .map(block -> ((Block.Heading) block).level())
                .toList();
    }

    @Test
    void headingsOfOneLevelStayLevel() {
        assertThat(shown(3, 3, 3)).containsExactly(2, 2, 2);
        assertThat(shown(2, 4, 4, 2, 4)).containsExactly(2, 3, 3, 2, 3);
    }

    @Test
    void noHeadingStandsMoreThanOneLevelBelowTheOneBeforeIt() {
        assertThat(shown(2, 5, 6, 3)).containsExactly(2, 3, 4, 3);
        assertThat(shown(4, 2, 3)).containsExactly(2, 2, 3);
    }

    @Test
    void theOrderOfAPageThatHasNoGapsIsKept() {
        assertThat(shown(2, 3, 4, 3, 2)).containsExactly(2, 3, 4, 3, 2);
    }
}
