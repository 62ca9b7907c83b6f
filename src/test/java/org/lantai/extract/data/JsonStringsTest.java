package org.lantai.extract.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonStringsTest {
    @Test
    void undoesEscapesOfScriptsAndThenOfHtml() {
        assertThat(JsonStrings.unescape("\\u003cp\\u003e\\u6e21口\\x41\\/b\\u003c/p\\u003e"))
                .isEqualTo("<p>渡口A/b</p>");
        assertThat(JsonStrings.unescape("&quot;&lt;p&gt;渡口&lt;/p&gt;&quot;")).isEqualTo("<p>渡口</p>");
    }

    @Test
    void dropsAHundredThousandQuotesAround() {
        String quotes = "&quot;\"".repeat(100_000);

        assertThat(JsonStrings.unescape(quotes + "<p>渡" + quotes + "口" + quotes))
                .isEqualTo("<p>渡" + quotes + "口");
    }

    @Test
    void survivesAnEscapeThatIsNoCharacter() {
        assertThat(JsonStrings.unescape("\\u{ffffff}渡口")).isEqualTo("\uFFFD渡口");
    }

    @Test
    void whatNobodySeesIsNoText() {
        assertThat(JsonStrings.unescape("云\\u0001溪\\u0000\\x1b\\ufffe县\\ud83d\\ude00"))
                .isEqualTo("云溪县\ud83d\ude00");
    }

    @Test
    void undoesWhatWasEscapedTwiceAndKeepsAQuoteAtTheEnd() {
        assertThat(JsonStrings.unescape("\\\\x3cp\\\\x3e渡口\\\\x0a他说：\\\\x22走。\\\\x22"))
                .isEqualTo("<p>渡口\n他说：\"走。\"");
        assertThat(JsonStrings.unescape("\"渡口\"")).isEqualTo("渡口");
    }
}
