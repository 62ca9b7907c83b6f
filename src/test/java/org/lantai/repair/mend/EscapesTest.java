package org.lantai.repair.mend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

class EscapesTest {
    private final Repairer repairer = new Repairer();

    private String html(String html) {
        return repairer.repair(Captures.html(html)).text();
    }

    private String text(String text) {
        return repairer.repair(Captures.text(text)).text();
    }

    @Test
    void leavesOneEscapeForTheParser() {
        assertThat(
                        html(
                                "<p>他说&amp;ldquo;好&amp;rdquo;&amp;nbsp;&amp;#8220;行&amp;#x201d;&amp;amp;amp;quot;A&amp;amp;B</p>"))
                .isEqualTo("<p>他说&ldquo;好&rdquo;&nbsp;&#8220;行&#x201d;&quot;A&amp;B</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/s?a=1&amp;copy=2&amp;amp;ldquo;\">甲&amp;乙</a>",
                "<p>标签写作<code>&amp;lt;b&amp;gt;</code>，空格写作&amp;nbsp;即可。</p>",
                "<p>段落用&lt;p&gt;包住，空格写作&amp;nbsp;即可。</p>",
                "<p>转义字符&amp;ldquo;表示左引号。</p>",
                "<p>AT&amp;T;与&amp;mystery;</p>",
                "<script>s = '&amp;ldquo;';</script>",
            })
    void leavesWhatIsNotEscapedTwice(String html) {
        assertThat(html(html)).isEqualTo(html);
    }

    @Test
    void decodesEntitiesInPlainText() {
        assertThat(text("他说&ldquo;好&rdquo;&nbsp;&#xff0c;5&lt;6&amp;&amp;ldquo;"))
                .isEqualTo("他说“好”\u00A0，5<6&“");
    }

    @Test
    void decodesReferencesThatLostTheirAmpersand() {
        assertThat(text("近日#xff0c;县里#65292;#8220;开馆#8221;")).isEqualTo("近日，县里，“开馆”");
        assertThat(html("<p>近日#xff0c;县里</p>")).isEqualTo("<p>近日，县里</p>");
    }

    @Test
    void decodesRunsOfUnicodeEscapes() {
        assertThat(text("消息：\\u4e91\\u6eaa\\uff0c今日")).isEqualTo("消息：云溪，今日");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "颜色 color:#8220; 与 #999999; 以及 #1234; 和 C:\\users\\u4e2d",
                "第#12;号，&unknown;，A&B;，&#1;",
                "网址 /a#8220;x",
            })
    void leavesWhatOnlyLooksLikeAnEscape(String text) {
        assertThat(text(text)).isEqualTo(text);
    }

    @Test
    void leavesUnicodeEscapesInScripts() {
        String html = "<script>t = \"\\u4e91\\u6eaa\";</script><p style=\"color:#8220;\">云溪</p>";
        assertThat(html(html)).isEqualTo(html);
    }
}
