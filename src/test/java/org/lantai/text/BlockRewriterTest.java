package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.PartialDate;

class BlockRewriterTest {
    private static final Block.Post POST = new Block.Post(
            Optional.of("雲溪"),
            PartialDate.parse("2014-06-02T08:10"),
            Optional.of(3),
            List.of(
                    Block.Paragraph.of("水退了"),
                    new Block.Quote(List.of(Block.Paragraph.of("水漲了"))),
                    Block.Paragraph.of("路通了")));

    @Test
    void theTextOfAPostIsRewrittenAndWhatIsSaidOfItStays() {
        BlockRewriter rewriter = new BlockRewriter((text, offset) -> Rewriting.of(text.replace('水', '河'), List.of()));

        Block.Post rewritten = (Block.Post) rewriter.rewrite(POST);

        assertThat(rewritten.text()).isEqualTo("河退了\n河漲了\n路通了");
        assertThat(rewritten.author()).contains("雲溪");
        assertThat(rewritten.date()).isEqualTo(POST.date());
        assertThat(rewritten.floor()).contains(3);
    }

    @Test
    void placesThatLinksLeadToAndSignaturesStayWhereTheyStand() {
        BlockRewriter rewriter = new BlockRewriter((text, offset) -> Rewriting.of(text.replace('漲', '涨'), List.of()));
        Inline link = new Inline.Link("#n2", List.of(new Inline.Anchor("n1"), new Inline.Text("1")));

        assertThat(rewriter.rewrite(new Block.Paragraph(List.of(new Inline.Text("水漲了"), link), true)))
                .isEqualTo(new Block.Paragraph(List.of(new Inline.Text("水涨了"), link), true));
    }

    @Test
    void eachRunIsToldWhereItBeginsInThePost() {
        StringBuilder places = new StringBuilder();
        BlockRewriter rewriter = new BlockRewriter((text, offset) -> {
            places.append(POST.text(), offset, offset + text.length()).append('|');
            return Rewriting.of(text, List.of());
        });

        rewriter.rewrite(POST);

        assertThat(places.toString()).isEqualTo("水退了|水漲了|路通了|");
    }
}
