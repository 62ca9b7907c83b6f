package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.Inline;

class InnerLinksTest {
    private static Inline text(String text) {
        return new Inline.Text(text);
    }

    private static Inline anchor(String name) {
        return new Inline.Anchor(name);
    }

    private static Inline link(String href, Inline... content) {
        return new Inline.Link(href, List.of(content));
    }

    private static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }

    @Test
    void aNumberLeadsToItsNoteAndTheNoteBack() {
        Block sentence = paragraph(text("船靠岸"), link("#fn:a", anchor("ref \"a\""), text("[1]")));
        Block note = paragraph(anchor("fn:a"), text("据船工说。"), link("#ref \"a\"", text("↩")));

        assertThat(InnerLinks.settle(List.of(sentence, note)))
                .containsExactly(
                        paragraph(text("船靠岸"), link("#n2", anchor("n1"), text("[1]"))),
                        paragraph(anchor("n2"), text("据船工说。"), link("#n1", text("↩"))));
    }

    @Test
    void aLinkThatLeadsNowhereAndAPlaceThatNothingLeadsToArePlainText() {
        assertThat(InnerLinks.settle(
                        List.of(paragraph(text("水"), link("#gone", text("退")), anchor("unused"), text("了")))))
                .containsExactly(Block.Paragraph.of("水退了"));
    }

    @Test
    void linksToOtherPagesAreLeftAlone() {
        List<Block> blocks = List.of(paragraph(link("https://a.example/#n1", text("别处"))));

        assertThat(InnerLinks.settle(blocks)).isSameAs(blocks);
    }

    @Test
    void ofTwoPlacesOfOneNameTheFirstIsMeant() {
        assertThat(InnerLinks.settle(List.of(
                        paragraph(link("#a", text("1"))),
                        paragraph(anchor("a"), text("甲")),
                        paragraph(anchor("a"), text("乙")))))
                .containsExactly(
                        paragraph(link("#n1", text("1"))), paragraph(anchor("n1"), text("甲")), Block.Paragraph.of("乙"));
    }

    @Test
    void theyAreFoundWhereverTextStands() {
        List<Inline> run = List.of(anchor("a"), text("甲"));
        List<Block> blocks = List.of(
                paragraph(link("#a", text("1"))),
                new Block.Quote(List.of(new Block.Listing(true, List.of(List.of(new Block.Paragraph(run)))))));
        Block table = new Block.Table(
                Optional.empty(), List.of(List.of(new Block.Cell(false, 1, 2, List.of(link("#a", text("1")))))));

        List<Block> settled = InnerLinks.settle(List.of(blocks.get(0), blocks.get(1), table));

        assertThat(settled)
                .hasToString(List.of(blocks.get(0), blocks.get(1), table)
                        .toString()
                        .replace("#a", "#n1")
                        .replace("name=a", "name=n1"));
    }

    @Test
    void aPartOfATextCallsItsNotesOtherwiseThanTheOthers() {
        assertThat(InnerLinks.ofPart(
                        List.of(paragraph(link("#n1", text("[1]"))), paragraph(anchor("n1"), text("注"))), 2))
                .containsExactly(paragraph(link("#n1-2", text("[1]"))), paragraph(anchor("n1-2"), text("注")));
    }
}
