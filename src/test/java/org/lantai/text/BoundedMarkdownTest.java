package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.SmallStack;

class BoundedMarkdownTest {
    private static final DataHolder OPTIONS =
            new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));

    private final BoundedMarkdown markdown = new BoundedMarkdown(OPTIONS);

    private boolean isReadWhole(String source) {
        return markdown.render(source).whole();
    }

    @Test
    void readsWhatPeopleWriteAsTheParserDoes() {
        String text = "# 题\r\n\r\n> 引文\n> > 再引\n\n- a\n  - b **粗** _斜_ [链](a.html)\n1. 甲\n\n***\n" + "*".repeat(60)
                + "\n" + "-".repeat(60)
                + "\n\n```\n& <b>\n\n[\n```\n\n| 站 | 米 |\n|---|---|\n| 渡口 | 3 |\n\n渡口 &amp; <i>船</i>\n";

        BoundedMarkdown.Rendered rendered = markdown.render(text);

        assertThat(rendered.whole()).isTrue();
        assertThat(rendered.markup())
                .isEqualTo(HtmlRenderer.builder(OPTIONS)
                        .build()
                        .render(Parser.builder(OPTIONS).build().parse(text)));
    }

    @Test
    void readsAParagraphOfAThousandLinksAndNoMore() {
        // A sign for the line, two for each link.
        String paragraph = "渡" + "[船](a)".repeat((MarkdownParts.MOST_SIGNS - 2) / 2);

        assertThat(isReadWhole(paragraph + "&")).isTrue();
        assertThat(isReadWhole(paragraph + "&&")).isFalse();
    }

    @Test
    void readsParagraphsAndItemsEachForThemselves() {
        String half = "[船](a)".repeat(MarkdownParts.MOST_SIGNS / 3);

        assertThat(isReadWhole(half + "\n\n" + half)).isTrue();
        assertThat(isReadWhole("- " + half + "\n- " + half)).isTrue();
        assertThat(isReadWhole("1. " + half + "\n2. " + half)).isTrue();
        assertThat(isReadWhole("渡\n2. " + half + "\n3. " + half))
                .as("no list begins behind a line of text with 2")
                .isFalse();
        assertThat(isReadWhole(half + "\n" + half)).isFalse();
    }

    @Test
    void leavesALongParagraphAsWrittenAndReadsThoseAroundIt() {
        String entities = "&amp;".repeat(MarkdownParts.MOST_SIGNS);

        BoundedMarkdown.Rendered rendered = markdown.render("**前**\n\n" + entities + "\n<b>\n\n**后**\n");

        assertThat(rendered.whole()).isFalse();
        assertThat(rendered.markup())
                .isEqualTo("<p><strong>前</strong></p>\n<p>" + "&amp;amp;".repeat(MarkdownParts.MOST_SIGNS)
                        + "<br>\n&lt;b&gt;</p>\n<p><strong>后</strong></p>\n");
    }

    @Test
    void leavesALongBlockOfCodeInOneBlock() {
        String code = "~~~\n" + "a[1]\n\n  b\n".repeat(MarkdownParts.MOST_SIGNS) + "~~~\n";

        assertThat(markdown.render(code).markup()).isEqualTo("<pre><code>" + code + "</code></pre>\n");
    }

    @Test
    void readsListsThirtyTwoDeep() {
        String quotes = "> ".repeat(MarkdownParts.DEEPEST);
        String items = "- ".repeat(MarkdownParts.DEEPEST);

        assertThat(isReadWhole(quotes + "云")).isTrue();
        assertThat(isReadWhole(quotes + "> 云")).isFalse();
        assertThat(isReadWhole(items + "云")).isTrue();
        assertThat(isReadWhole(items + "- 云")).isFalse();
    }

    @Test
    void readsRulesOfFourHundredSigns() {
        String rule = "*".repeat(MarkdownParts.LONGEST_RULE);

        assertThat(isReadWhole(rule)).isTrue();
        assertThat(isReadWhole(rule + "*")).isFalse();
    }

    @Test
    void readsRowsOfTwoHundredCells() {
        String row = "a|".repeat(MarkdownParts.MOST_CELLS);

        assertThat(isReadWhole(row)).isTrue();
        assertThat(isReadWhole(row + "|")).isFalse();
    }

    @Test
    void readsAThousandFootnotes() {
        String notes = "[^a]: 云\n\n".repeat(MarkdownParts.MOST_FOOTNOTES);

        assertThat(isReadWhole(notes + "云[^a]")).isTrue();
        assertThat(isReadWhole(notes + "[^b]: 溪")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "**", "_", "* ", "- ", "1. ", ">", "> ", "[", "![", "[]", "[a](b)", "&amp;", "<br>", "`a` ",
                "<b a ", "**a ", "\t", "|", "|-", "# ", "(", "\\", "<a", "</a", "[^a]"
            })
    void endsOnTenThousandOfAKindAndLosesNothingBehind(String sign) {
        String rendered = SmallStack.call(() -> markdown.render("前\n\n" + sign.repeat(10_000) + "\n\n尾\n"))
                .markup();

        assertThat(rendered).startsWith("<p>前</p>").endsWith("<p>尾</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](b \"%s\")", "[a]: b '%s'", "<%s>", "</%s>", "<a %s>"})
    void leavesAsWrittenWhatTheParsersExpressionsWouldOverflowOn(String around) {
        String text = around.formatted("a ".repeat(around.startsWith("<a ") ? 5_000 : 0) + "a".repeat(10_000));

        assertThat(SmallStack.call(() -> markdown.render(text)).whole()).isFalse();
        assertThat(isReadWhole(around.formatted("a"))).isTrue();
    }

    @Test
    void leavesEmphasisInEmphasisAHundredDeepAsWritten() {
        assertThat(isReadWhole("*a **b ".repeat(20) + "云" + " b** a*".repeat(20)))
                .isTrue();
        assertThat(isReadWhole("*a **b ".repeat(60) + "云" + " b** a*".repeat(60)))
                .isFalse();
    }
}
