package org.lantai.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.PartialDate;
import org.lantai.render.theme.Theme;
import org.lantai.render.view.Html;

class BlockHtmlTest {
    private static String html(Block block) {
        return new BlockHtml(
                        href -> Optional.empty(), Map.of(), Theme.builtIn().messages("zh-Hans"), MarkedText.plain())
                .of(block)
                .map(Html::markup)
                .orElse("");
    }

    private static Block.Post post(Optional<String> author, String date, Optional<Integer> floor) {
        return new Block.Post(author, PartialDate.parse(date), floor, List.of(Block.Paragraph.of("水退了")));
    }

    @Test
    void aPostSaysWhoWroteItWhenAndOnWhichFloor() {
        assertThat(html(post(Optional.of("云<溪>"), "2014-06-02T08:10", Optional.of(3))))
                .isEqualTo("<div><header><cite>云&lt;溪&gt;</cite> <time datetime=\"2014-06-02T08:10\">2014-06-02 08:10"
                        + "</time> <span>3 楼</span></header><p>水退了</p></div>");
    }

    @Test
    void aPostOfWhichNothingIsKnownHasNoHeader() {
        assertThat(html(post(Optional.empty(), "", Optional.empty()))).isEqualTo("<div><p>水退了</p></div>");
    }

    @Test
    void aLinkInsideTheTextLeadsToItsPlace() {
        Inline link = new Inline.Link("#n2", List.of(new Inline.Anchor("n1"), new Inline.Text("[1]")));

        assertThat(html(new Block.Paragraph(List.of(link))))
                .isEqualTo("<p><a href=\"#n2\"><span id=\"n1\"></span>[1]</a></p>");
    }

    @Test
    void aSignatureStandsAtTheRight() {
        assertThat(html(new Block.Paragraph(List.of(new Inline.Text("<p>渡口")), true)))
                .isEqualTo("<p class=\"right\">&lt;p&gt;渡口</p>");
    }

    @Test
    void themesAreToldThatItIsAPost() {
        assertThat(BlockHtml.kind(post(Optional.empty(), "", Optional.empty()))).isEqualTo("post");
    }
}
