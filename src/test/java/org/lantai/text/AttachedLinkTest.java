package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.model.Block;
import org.lantai.model.Inline;

class AttachedLinkTest {
    static List<List<String>> examples() {
        return AttachmentKinds.examples().stream()
                .filter(row -> !List.of("label", "name").contains(row.get(0)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachRowOfTheTableFitsItsExample(List<String> row) {
        String href = row.get(0).equals("text") ? "show.do?n=3" : row.get(2);
        String text = row.get(0).equals("text") ? row.get(2) : "方案";
        AttachedLink found = AttachedLink.in(List.of(paragraph(href, text))).get(0);

        assertThat(found.ending())
                .isEqualTo(Optional.of(row.get(1)).filter(word -> row.get(0).equals("ending")));
    }

    static List<List<String>> boxes() {
        return AttachmentKinds.examples().stream()
                .filter(row -> List.of("label", "name").contains(row.get(0)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("boxes")
    void eachRowOfABoxFitsItsExample(List<String> row) {
        boolean label = row.get(0).equals("label");
        assertThat(AttachmentKinds.namesBox(
                        label ? row.get(2) : "", label ? "" : row.get(2).toLowerCase(Locale.ROOT)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.yunxi.example/a.PDF?v=1#page=2, 方案, pdf",
        "http://www.yunxi.example/down.jsp?n=3&file=a.doc, 方案, doc",
        "http://www.yunxi.example/show.do?id=3, 2.值班安排表.xlsx, xlsx",
        "附件/方案.wps, 方案, wps",
    })
    void anEndingTellsOneInTheAddressOrInWhatTheLinkReads(String href, String text, String ending) {
        assertThat(AttachedLink.in(List.of(paragraph(href, text))))
                .containsExactly(new AttachedLink(href, text, Optional.of(ending)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.yunxi.et, 埃塞俄比亚",
        "http://www.yunxi.example/a.html, 方案",
        "http://www.yunxi.example/pdf/, 方案",
        "http://www.yunxi.example/a.pdfs, 方案",
        "'#n1', a.pdf",
        "http://www.yunxi.example/a.pdf, ' '",
    })
    void nothingElseIsOne(String href, String text) {
        assertThat(AttachedLink.in(List.of(paragraph(href, text)))).isEmpty();
    }

    @Test
    void aPageThatShowsAFileIsNone() {
        assertThat(AttachedLink.in(List.of(paragraph("http://www.yunxi.example/show.html", "方案.pdf"))))
                .isEmpty();
    }

    @Test
    void eachAddressIsOneInTheOrderOfTheTextWhereverItStands() {
        Block list =
                new Block.Listing(false, List.of(List.of(paragraph("b.doc", "乙")), List.of(paragraph("a.doc", "甲"))));
        Block bold = new Block.Paragraph(
                List.of(new Inline.Styled(Inline.Style.STRONG, List.of(link("c.doc", "丙"), link("b.doc", "又")))));

        assertThat(AttachedLink.in(List.of(list, bold)))
                .extracting(AttachedLink::name)
                .containsExactly("乙", "甲", "丙");
    }

    private static Block paragraph(String href, String text) {
        return new Block.Paragraph(List.of(link(href, text)));
    }

    private static Inline link(String href, String text) {
        return new Inline.Link(href, List.of(new Inline.Text(text)));
    }
}
