package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockTest {
    private static final Block FERRY = Block.Paragraph.of("渡口");
    private static final Block BOATS = pictures("chuan.png", "ma.png");
    private static final Block QUOTE = new Block.Quote(List.of(FERRY, BOATS));

    private static Block pictures(String... addresses) {
        return new Block.Figure(
                List.of(addresses).stream().map(src -> new Block.Image(src, "")).toList(), List.of());
    }

    @Test
    void theChildrenOfAQuoteAreItsBlocksAndThoseOfAListTheBlocksOfAllItems() {
        Block list = new Block.Listing(false, List.of(List.of(FERRY, BOATS), List.of(QUOTE)));
        assertThat(QUOTE.children()).containsExactly(FERRY, BOATS);
        assertThat(list.children()).containsExactly(FERRY, BOATS, QUOTE);
    }

    @Test
    void otherBlocksHaveNoChildren() {
        Block table = new Block.Table(Optional.empty(), List.of());
        assertThat(List.of(FERRY, BOATS, table))
                .allMatch(block -> block.children().isEmpty());
    }

    @Test
    void picturesAreFoundHoweverDeepTheyLie() {
        Block list = new Block.Listing(true, List.of(List.of(QUOTE), List.of(FERRY), List.of(pictures("dao.png"))));
        assertThat(list.images()).extracting(Block.Image::src).containsExactly("chuan.png", "ma.png", "dao.png");
    }

    @Test
    void aParagraphIsItsLines() {
        Inline bold = new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text("云溪")));
        Block verse =
                new Block.Paragraph(List.of(bold, new Inline.Text("渡口"), new Inline.Break(), new Inline.Text("茶场")));
        assertThat(verse.lines())
                .containsExactly(new Block.Paragraph(List.of(bold, new Inline.Text("渡口"))), Block.Paragraph.of("茶场"));
    }

    @Test
    void aBreakAtTheEndLeavesAnEmptyLine() {
        Block.Paragraph broken = new Block.Paragraph(List.of(new Inline.Text("渡口"), new Inline.Break()));
        assertThat(broken.lines()).extracting(Block::text).containsExactly("渡口", "");
    }

    @Test
    void whatIsNoParagraphIsOneLine() {
        assertThat(QUOTE.lines()).containsExactly(QUOTE);
    }
}
