package org.lantai.extract.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Block;
import org.lantai.model.Block.Paragraph;

/** Signatures at the right, verses, boxes of facts. */
class SettingsOfTextTest {
    private static final String TEXT = "<p>渡口自明日起停航三天，检修缆绳，请乡亲们绕行石桥。</p>";

    private static List<Block> build(String html) {
        return BlockBuilder.build(Jsoup.parse(html).body());
    }

    private static List<Boolean> atRight(String html) {
        return build(html).stream().map(b -> ((Paragraph) b).atRight()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='text-align: right;'>柳溪渡口</p>",
                "<p style='color:red;TEXT-ALIGN:right'>柳溪渡口</p>",
                "<p align=right>柳溪渡口</p>",
                "<div style='text-align:end'><p>柳溪渡口</p></div>",
                "<p>　　　　　　　　　　柳溪渡口</p>"
            })
    void aSignatureAtTheRightStaysThere(String signature) {
        assertThat(atRight(TEXT + signature)).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='text-align: left'>柳溪渡口</p>",
                "<div align=right><p align=center>柳溪渡口</p></div>",
                "<p style='vertical-align:right'>柳溪渡口</p>",
                "<p>　　　　　　　　　柳溪渡口</p>"
            })
    void whatStandsElsewhereDoesNot(String line) {
        assertThat(atRight(TEXT + line)).containsExactly(false, false);
    }

    @Test
    void whatFollowsASignatureStandsAtTheLeftAgain() {
        assertThat(atRight(TEXT + "<div align=right>柳溪渡口</div>附：绕行路线")).containsExactly(false, true, false);
    }

    @Test
    void aTitleOrAWholeParagraphAtTheRightIsAMatterOfLayout() {
        assertThat(atRight("<p align=right>柳溪渡口</p>" + TEXT)).containsExactly(false, false);
        assertThat(atRight(TEXT + "<p align=right>" + "水".repeat(60))).containsExactly(false, true);
        assertThat(atRight(TEXT + "<p align=right>" + "水".repeat(61))).containsExactly(false, false);
    }

    @Test
    void theLinesOfAStanzaStayTogetherAndBeginAsFarInAsTheyDid() {
        String poem = "风从河口来<br>　　带着盐<br>带着船的影子<br>　　和一盏灯<br><br>灯灭了<br>　　船还在<br>水还在<br>";

        assertThat(build(poem))
                .extracting(Block::text)
                .containsExactly("风从河口来\n　　带着盐\n带着船的影子\n　　和一盏灯", "灯灭了\n　　船还在\n水还在");
    }

    @Test
    void indentedParagraphsOfAFewWordsStayParagraphs() {
        assertThat(build("老周：<br>　　“来了？”<br>　　“来了。”<br>　　“坐。”<br>"))
                .extracting(Block::text)
                .containsExactly("老周：", "“来了？”", "“来了。”", "“坐。”");
    }

    @Test
    void aListOfTermsWithOneFactEachIsATable() {
        String box = "<dl><div><dt>中文名<dd>柳溪渡口</div><dt>所属地区<dd>青禾县<dt>启用时间<dd><b>1931年</b></dl>";

        assertThat(build(box))
                .singleElement()
                .isInstanceOf(Block.Table.class)
                .extracting(Block::text)
                .isEqualTo("中文名\t柳溪渡口\n所属地区\t青禾县\n启用时间\t1931年");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dl><dt>甲<dd>一<dt>乙<dd>二</dl>",
                "<dl><dt>老周<dd>来了？<dt>小李<dd>来了。<dt>老周<dd>坐。</dl>",
                "<dl><dt><a href=/a>甲</a><dd>一<dt>乙<dd>二<dt>丙<dd>三</dl>",
                "<dl><dt>甲<dd>一<dd>二<dt>乙<dt>丙<dd>三</dl>",
                "<dl><dt>甲<dd>水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水水<dt>乙<dd>二<dt>丙<dd>三</dl>"
            })
    void anyOtherListOfTermsStaysAList(String list) {
        assertThat(build(list)).doesNotHaveAnyElementsOfTypes(Block.Table.class);
    }
}
