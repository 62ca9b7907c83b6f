package org.lantai.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    private final Markdown markdown =
            new Markdown(href -> WebLink.of(href).map(url -> new LinkTarget(url, true)), src -> Optional.empty());

    private String html(String text) {
        return markdown.render(text).html().markup();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **历经十年发展，**年年 | <strong>历经十年发展，</strong>年年
            的**《李茶的姑妈》**已 | 的<strong>《李茶的姑妈》</strong>已
            说**“你好。”**他 | 说<strong>“你好。”</strong>他
            **注意！**（见下） | <strong>注意！</strong>（见下）
            一*（重点）*二 | 一<em>（重点）</em>二
            **粗***斜*体 | <strong>粗</strong><em>斜</em>体
            见**第3章**和**Chapter 4.**末 | 见<strong>第3章</strong>和<strong>Chapter 4.</strong>末
            **한국어(Korean)**를 | <strong>한국어(Korean)</strong>를
            **𠮷。**𠮷 | <strong>𠮷。</strong>𠮷
            """)
    void emphasisWorksBesideChinesePunctuation(String text, String expected) {
        assertThat(html(text)).isEqualTo("<p>" + expected + "</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a * b * c | a * b * c
            3**，**4 | 3<strong>，</strong>4
            a**"foo"**b | a**&quot;foo&quot;**b
            ** 空 ** | ** 空 **
            """)
    void otherwiseCommonMarkDecides(String text, String expected) {
        assertThat(html(text)).isEqualTo("<p>" + expected.replace("&quot;", "\"") + "</p>");
    }

    @Test
    void rawHtmlShowsAsText() {
        assertThat(html("甲<script>alert(1)</script><img src=x onerror=y>乙"))
                .isEqualTo("<p>甲&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=y&gt;乙</p>");
        assertThat(html("<div onclick=x>\n乙\n</div>")).doesNotContain("<div");
    }

    @Test
    void linksToOtherHostsSaySoAndScriptsAreDropped() {
        assertThat(html("[站](https://example.org/)"))
                .isEqualTo("<p><a href=\"https://example.org/\" rel=\"noopener nofollow external\">站</a></p>");
        assertThat(html("[站](javascript:alert(1))")).isEqualTo("<p>站</p>");
        assertThat(html("[站](<data:text/html,x>)")).isEqualTo("<p>站</p>");
    }

    @Test
    void knowsTablesAndFootnotes() {
        assertThat(html("| 甲 | 乙 |\n|---|--:|\n| 1 | 2 |"))
                .contains("<th>甲</th>", "<td class=\"align-right\">2</td>")
                .doesNotContain("align=");
        assertThat(html("文[^1]\n\n[^1]: 注")).contains("href=\"#fn-1\"", "id=\"fn-1\"");
    }

    @Test
    void headingsBeginBelowThePagesOwn() {
        assertThat(html("# 一\n\n## 二")).contains("<h2>一</h2>", "<h3>二</h3>");
        assertThat(html("## 二")).isEqualTo("<h2>二</h2>");
    }
}
