package org.lantai.extract.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomAttachmentsTest {
    private static final String TEXT = "<div id='text'><p>各乡镇要在五月二十日前完成隐患排查。</p></div>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id='box'><b>附件：</b><ul><li><a href='a.pdf'>预案.pdf</a></li><li><a href='b.xlsx'>值班表</a></li></ul></div>",
                "<div><div class='share'><a href='#'>分享</a></div><div id='box'>相關附檔：<a href='a.doc'>預案</a></div></div>",
                "<table><tr id='box'><td>相关附件</td><td><a href='download.jsp?id=3'>预案</a>（1.2M）</td></tr></table>",
                "<p id='box' class='attachList'><a href='a.pdf'>预案</a></p>",
            })
    void aBoxBehindTheArticleThatCallsItselfSoIsFound(String behind) {
        assertThat(found(TEXT + behind))
                .hasSize(1)
                .allSatisfy(box -> assertThat(box.is("#box, :has(#box)")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><a href='a.pdf'>预案.pdf</a></div>",
                "<div class='fujian'><a href='a.pdf'>预案.pdf</a> <a href='/2.html'>下一篇</a></div>",
                "<div>附件：<a href='a.html'>预案</a></div>",
                "<div hidden>附件：<a href='a.pdf'>预案</a></div>",
                "<div>附件说明：各单位须按照本预案的要求，结合本地实际，在汛期到来之前完成本单位的预案修订，并于五月底以前报送县防汛指挥部办公室备案。<a href='a.pdf'>预案</a></div>",
            })
    void nothingElseIs(String behind) {
        assertThat(found(TEXT + behind)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>附件：<a href='a.pdf'>预案</a></div>"})
    void whatStandsInFrontOfTheArticleIsAnothers(String before) {
        assertThat(found(before + TEXT)).isEmpty();
    }

    private static List<Element> found(String html) {
        Document page = Jsoup.parse("<body><div>" + html + "</div></body>");
        return DomAttachments.behind(page.expectFirst("#text"), false);
    }
}
