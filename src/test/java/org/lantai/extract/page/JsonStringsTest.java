package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonStringsTest {
    @Test
    void findsLongLiteralsPastApostrophesInComments() {
        assertThat(JsonStrings.in("// don't\nvar a = 'short', b = \"a long \\\"quoted\\\" text\";", 10))
                .containsExactly("a long \\\"quoted\\\" text");
    }

    @Test
    void undoesEscapesOfScriptsAndThenOfHtml() {
        assertThat(JsonStrings.unescape("\\u003cp\\u003e\\u6e21口\\x41\\/b\\u003c/p\\u003e"))
                .isEqualTo("<p>渡口A/b</p>");
        assertThat(JsonStrings.unescape("&quot;&lt;p&gt;渡口&lt;/p&gt;&quot;")).isEqualTo("<p>渡口</p>");
    }

    @Test
    void readsALineOfEscapedQuotesOnce() {
        String escaped = "'" + "\\'".repeat(300_000) + "\n" + "'渡口的船'";

        assertThat(JsonStrings.in(escaped, 2)).containsExactly("渡口的船");
    }

    @Test
    void findsWhatAnotherQuoteHoldsBehindOneThatIsNotClosed() {
        assertThat(JsonStrings.in("'\"渡口的船\" `", 2)).containsExactly("渡口的船");
        assertThat(JsonStrings.in("'\n'渡口的船'", 2)).containsExactly("渡口的船");
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
}
