package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.Inline;

class MarkdownTableTest {
    @Test
    void keepsMergedCellsAndEscapesWhatTheyHold() {
        Block.Cell wide = new Block.Cell(true, 1, 2, List.of(new Inline.Text("沟渠<条>")));
        Block.Cell tall =
                new Block.Cell(false, 2, 1, List.of(new Inline.Text("甲"), new Inline.Break(), new Inline.Text("乙")));

        assertThat(MarkdownTable.html(new Block.Table(Optional.of("汛前"), List.of(List.of(wide), List.of(tall)))))
                .isEqualTo("<table>\n<caption>汛前</caption>\n<tr><th colspan=\"2\">沟渠&lt;条&gt;</th></tr>\n"
                        + "<tr><td rowspan=\"2\">甲<br>乙</td></tr>\n</table>");
    }
}
