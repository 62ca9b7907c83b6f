package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.extract.block.BlockBuilder;
import org.lantai.lexicon.Table;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/** What a page means by its elements and not by its letters. */
class MarksOfMeaningTest {
    private static Element body(String html) {
        return Jsoup.parse(html, "https://a.example/").body();
    }

    private static List<Block> build(String html) {
        return BlockBuilder.build(body(html));
    }

    private static String text(String html) {
        return Block.text(build(html));
    }

    @Test
    void aListBeginsWithTheNumberThatThePageGivesIt() {
        assertThat(build("<ol start=3><li>一<li>二<li value=7>三</ol>"))
                .extracting(b -> ((Block.Listing) b).start() + ((Block.Listing) b).text())
                .containsExactly("3一\n二", "7三");
        assertThat(build("<ol start=x><li><li>一<li>二</ol>"))
                .extracting(b -> ((Block.Listing) b).start())
                .containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"type=a, a. 一 b. 二", "type=I start=4, IV. 一 V. 二", "reversed, 2. 一 1. 二", "type=A start=27, 27. 一 28. 二"
    })
    void lettersAndNumbersThatGoDownAreWritten(String attributes, String text) {
        assertThat(text("<ol " + attributes + "><li>一<li>二</ol>").replace('\n', ' '))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <ruby>渡<rp>(</rp><rt>dù</rt><rp>)</rp></ruby>口 | 渡（dù）口
            <ruby>渡<rt>dù</rt>口<rt>kǒu</rt></ruby> | 渡口（dù kǒu）
            <math><mi>Q</mi><mo>=</mo><mfrac><mi>V</mi><mrow><mi>t</mi><mn>1</mn></mrow></mfrac></math> | Q=V/(t1)
            <math><msup><mi>x</mi><mn>12</mn></msup><msub><mi>y</mi><mi>i</mi></msub><msqrt><mn>2</mn></msqrt></math> | x^12y_i√2
            <math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math> | $x^2$
            <math alttext="\\frac{a}{b}"><mi>x</mi></math> | $\\frac{a}{b}$
            <img class="mwe-math-fallback-image-inline" alt="x^2" src=a.svg> | $x^2$
            <img src="https://z.example/equation?tex=x" alt="x"> | $x$
            <script type="math/tex">y_1</script> | $y_1$
            <span class=katex><math><mi>x</mi></math><span class="katex-html">x</span></span> | x
            """)
    void readingsAndFormulasAreKept(String html, String text) {
        assertThat(text("<p>" + html + "</p>")).isEqualTo(text);
    }

    @Test
    void codeInALineIsCodeAndTheBlankBeforeItIsNot() {
        assertThat(build("<p>use <code>a  开 b</code> here</p>"))
                .containsExactly(new Block.Paragraph(List.of(
                        new Inline.Text("use "),
                        new Inline.Styled(Inline.Style.CODE, List.of(new Inline.Text("a 开 b"))),
                        new Inline.Text(" here"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <pre><code>如果 月：<br>  开闸</code></pre>
            <pre class=brush><div>如果 月：</div><div>  开闸</div></pre>
            <pre class=hljs><ol><li>如果 月：</li><li>  开闸</li></ol></pre>
            """)
    void linesOfCodeStandAsOnThePage(String html) {
        assertThat(build(html)).containsExactly(new Block.Preformatted("如果 月：\n  开闸"));
    }

    @Test
    void numbersBesideLinesGoAndAreListed() {
        Element page =
                body("<table><tr><td class=gutter><pre>1<br>2</pre><td><pre>a<br>b</pre></table><pre>1\n2</pre>");
        assertThat(PruneLineNumbers.prune(page)).containsExactly(new Omission(Rule.LINE_NUMBERS, "1 2"));
        assertThat(page.text()).isEqualTo("a b 1\n2");
    }

    static Stream<List<String>> embedded() {
        return Table.rows(PruneEmbedded.class, "embedded.tsv", 5).stream();
    }

    @ParameterizedTest
    @MethodSource("embedded")
    void aLineSaysWhatStoodThere(List<String> row) {
        String example = row.get(4).replace("</form>", "<input type=text></form>");
        Element page = body("<p>渡口</p>" + example + "<p>船</p>");
        assertThat(PruneEmbedded.prune(page))
                .extracting(Omission::rule)
                .containsExactly(Rule.of(row.get(0)).orElseThrow());
        assertThat(page.text()).contains("〔" + row.get(3) + "〕");
    }

    @Test
    void aFrameThatTellsNothingAndABoxForSearchingLeaveNoLine() {
        Element page = body("<iframe src=//count.example/1></iframe><form><input type=text><button>搜</button></form>"
                + "<form><p>渡口</p><input type=text><input type=text></form>");
        assertThat(PruneEmbedded.prune(page)).isEmpty();
    }
}
