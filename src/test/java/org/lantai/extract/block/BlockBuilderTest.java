package org.lantai.extract.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.Block.Cell;
import org.lantai.model.Block.Figure;
import org.lantai.model.Block.Image;
import org.lantai.model.Block.Paragraph;
import org.lantai.model.Inline;

class BlockBuilderTest {
    private static List<Block> build(String html) {
        return BlockBuilder.build(
                Jsoup.parse(html, "https://www.example.com/a/").body());
    }

    private static List<String> texts(String html) {
        return build(html).stream().map(Block::text).toList();
    }

    @Test
    void dropsLineWrapsBetweenChineseCharactersAndKeepsThemBetweenWords() {
        assertThat(texts("<p>　　春到\n  白石河，\n两岸  花开 with open\narms</p>")).containsExactly("春到白石河，两岸 花开 with open arms");
    }

    private static int depth(Object node) {
        if (node instanceof Block.Quote quote) {
            return 1 + depth(quote.content().get(0));
        }
        if (node instanceof Block.Listing list) {
            return 1 + depth(list.items().get(0).get(0));
        }
        if (node instanceof Paragraph paragraph) {
            return depth(paragraph.content().get(0));
        }
        return node instanceof Inline.Styled styled ? 1 + depth(styled.content().get(0)) : 0;
    }

    @Test
    void readsQuotesAndListsFurtherInAsParagraphs() {
        int deepest = BlockBuilder.DEEPEST;
        for (String opener : List.of("<blockquote>", "<ul><li>云</li><li>", "<dl><dt>云<dd>")) {
            assertThat(texts(opener.repeat(3 * deepest) + "尾").toString()).endsWith("尾]");
        }
        assertThat(depth(build("<blockquote>".repeat(deepest) + "云").get(0))).isEqualTo(deepest);
        assertThat(depth(build("<blockquote>".repeat(deepest + 1) + "云").get(0)))
                .isEqualTo(deepest);
    }

    @Test
    void keepsTheOutermostStylesOfWhatIsWrappedInMany() {
        int deepest = InlineBuffer.DEEPEST;
        assertThat(depth(build("<i>".repeat(deepest) + "云").get(0))).isEqualTo(deepest);
        List<Block> blocks = build("<p>" + "<i>".repeat(deepest + 2) + "云" + "</i>".repeat(deepest + 2) + "溪</p>");
        assertThat(depth(blocks.get(0))).isEqualTo(deepest);
        assertThat(((Paragraph) blocks.get(0)).content()).hasSize(2).last().isEqualTo(new Inline.Text("溪"));
    }

    @Test
    void saysNothingTwiceWhereDefinitionsHoldDefinitions() {
        assertThat(texts("<dl><dt>船</dt><dd>渡船<dl><dt>橹</dt><dd>木橹</dd></dl></dd></dl>"))
                .containsExactly("船", "渡船", "橹", "木橹");
    }

    @Test
    void dropsAHundredThousandBlankLinesAroundCode() {
        assertThat(build("<pre>" + " \n".repeat(100_000) + "a = 1" + "\n".repeat(100_000) + "</pre>"))
                .containsExactly(new Block.Preformatted("a = 1"));
    }

    @Test
    void partsParagraphsAtDoubleBreaksAndIndents() {
        assertThat(texts("第一段话<br><br>第二段话<br>　　第三段话<br>&nbsp;&nbsp;&nbsp;&nbsp;第四段话"))
                .containsExactly("第一段话", "第二段话", "第三段话", "第四段话");
    }

    @Test
    void partsLongSentencesAtSingleBreaksButKeepsVersesTogether() {
        String sentence = "这一年的春天来得格外早，河边的柳树在正月里就发了芽。";
        assertThat(texts(sentence + "<br>" + sentence)).containsExactly(sentence, sentence);
        assertThat(texts("白石河边柳，<br>年年送客船。<br>船行千里外，<br>柳色到春还。")).containsExactly("白石河边柳，\n年年送客船。\n船行千里外，\n柳色到春还。");
    }

    @Test
    void letsNothingThroughThatRunsOrLoads() {
        List<Block> blocks = build(
                "<p onclick='x()'>看<a href='javascript:alert(1)'>这里</a><a href=' java\nscript:x()'>那里</a>"
                        + "<a href='data:text/html,x'>别处</a><script>x()</script><style>p{}</style><iframe src=x></iframe>"
                        + "<input value=y><button>提交</button>。</p><form><select><option>甲</option></select></form><img src='javascript:x()'>");
        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).toString())
                .doesNotContain("Link", "alert", "x()", "提交")
                .contains("看这里那里别处。");
    }

    @Test
    void keepsLinksAbsoluteAndStyles() {
        assertThat(build("<p>见<a href='../b.html'>通告</a>，<strong>水深</strong>H<sub>2</sub>O</p>"))
                .containsExactly(new Paragraph(List.of(
                        new Inline.Text("见"),
                        new Inline.Link("https://www.example.com/b.html", List.of(new Inline.Text("通告"))),
                        new Inline.Text("，"),
                        new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text("水深"))),
                        new Inline.Text("H"),
                        new Inline.Styled(Inline.Style.SUBSCRIPT, List.of(new Inline.Text("2"))),
                        new Inline.Text("O"))));
    }

    @Test
    void keepsARelativeLinkWhereThePageHasNoAddress() {
        Block block = BlockBuilder.build(
                        Jsoup.parse("<p><a href='b.html'>通告</a></p>").body())
                .get(0);
        assertThat(block).isEqualTo(new Paragraph(List.of(new Inline.Link("b.html", List.of(new Inline.Text("通告"))))));
    }

    @Test
    void takesPicturesFromWhereScriptsWouldTakeThem() {
        assertThat(build("<img src=loading.gif data-original=/1.jpg><img src=data:image/gif;base64,AA data-src=2.jpg>"
                        + "<picture><source srcset='3-s.webp 400w, 3-l.webp 800w'><img src=blank.gif></picture>"
                        + "<img src=4.jpg width=1 height=1><img class=emoji src=5.png>"))
                .containsExactly(
                        figure("https://www.example.com/1.jpg"),
                        figure("https://www.example.com/a/2.jpg"),
                        figure("https://www.example.com/a/3-l.webp"));
    }

    @Test
    void putsAPictureInsideALineBehindItsParagraphAndItsCaptionBelowIt() {
        assertThat(build("<p>河水<img src=1.jpg>上涨。</p><p>▲涨水的渡口</p>"))
                .containsExactly(
                        Paragraph.of("河水上涨。"),
                        new Figure(
                                List.of(new Image("https://www.example.com/a/1.jpg", "")),
                                List.of(new Inline.Text("▲涨水的渡口"))));
    }

    @Test
    void tellsTablesOfDataFromLayouts() {
        assertThat(
                        build(
                                "<table><caption>水位</caption><tr><th>站</th><th>米</th></tr><tr><td>渡口</td><td rowspan=2>3.1</td></tr></table>"))
                .containsExactly(new Block.Table(
                        Optional.of("水位"),
                        List.of(
                                List.of(cell(true, 1, "站"), cell(true, 1, "米")),
                                List.of(cell(false, 1, "渡口"), cell(false, 2, "3.1")))));
        assertThat(build("<table><tr><td><p>第一段话。</p><p>第二段话。</p></td></tr></table>"))
                .containsExactly(Paragraph.of("第一段话。"), Paragraph.of("第二段话。"));
    }

    @Test
    void buildsListsWithListsInside() {
        assertThat(texts("<ol><li>备料<ul><li>桐油</li><li>麻丝</li></ul></li><li>上漆</li></ol>"))
                .containsExactly("备料\n桐油\n麻丝\n上漆");
        assertThat(build("<ol><li>备料</li><li>上漆</li></ol>").get(0)).isInstanceOf(Block.Listing.class);
    }

    @Test
    void makesAShortBoldLineAloneAHeading() {
        List<Block> blocks = build("<p>老船工今年七十三岁。</p><p><b>一、选料</b></p><p>杉木要砍三年。</p><p><b>记者：</b>用多久？</p><p>二十年。</p>");
        assertThat(blocks.get(1)).isEqualTo(new Block.Heading(3, List.of(new Inline.Text("一、选料"))));
        assertThat(blocks.get(3)).isInstanceOf(Paragraph.class);
    }

    @Test
    void keepsCodeAsItStandsButWrapsProse() {
        assertThat(build("<pre>\nfor i in x:\n    print(i)\n</pre>"))
                .containsExactly(new Block.Preformatted("for i in x:\n    print(i)"));
        assertThat(texts("<pre>老船工今年七十三岁。\n他造了一辈子的船。</pre>")).containsExactly("老船工今年七十三岁。", "他造了一辈子的船。");
    }

    @Test
    void theBackgroundOfAFigureWithoutPicturesIsOne() {
        assertThat(build("<figure style=\"background-image: url('a.jpg')\"></figure>"
                        + "<figure><div style='background:#fff url(b.png) no-repeat'></div></figure>"
                        + "<figure style='background:url(c.jpg)'><img src='d.jpg'></figure>"
                        + "<figure style='background:url(data:image/png;base64,AAAA)'></figure>"))
                .isEqualTo(List.of(
                        figure("https://www.example.com/a/a.jpg"),
                        figure("https://www.example.com/a/b.png"),
                        figure("https://www.example.com/a/d.jpg")));
    }

    private static Figure figure(String src) {
        return new Figure(List.of(new Image(src, "")), List.of());
    }

    private static Cell cell(boolean header, int rowSpan, String text) {
        return new Cell(header, rowSpan, 1, List.of(new Inline.Text(text)));
    }
}
