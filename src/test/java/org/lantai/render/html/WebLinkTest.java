package org.lantai.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://a.example/b?c=d&e#f | http://a.example/b?c=d&e#f
            HTTPS://a.example/下载 | HTTPS://a.example/%E4%B8%8B%E8%BD%BD
            http://a.example/100%?q=%zz%41 | http://a.example/100%25?q=%25zz%41
            http://a.example/a b"<> | http://a.example/a%20b%22%3C%3E
            http://a.example/#a#b | http://a.example/#a%23b
            mailto:a@b.example | mailto:a@b.example
            """)
    void writesAddressesAsAStrictParserTakesThem(String href, String expected) {
        assertThat(WebLink.of(href)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\nscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "//a.example/",
                "/a",
                "a.html",
                "#a",
                "",
                "http://",
                "http:///x",
                "http://a.example:99999/",
                "blob:x",
                "mailto:a@b.example?body=x"
            })
    void linksNothingElse(String href) {
        assertThat(WebLink.of(href)).isEmpty();
    }
}
