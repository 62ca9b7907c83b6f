package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ledgers of format 1 hold: no line of this test may ever change. */
class FormerUrlKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.yunxi.example/a",
                "https://www.yunxi.example/a",
                "HTTPS://WWW.Yunxi.Example/a",
                "https://www.yunxi.example:443/a",
                "http://www.yunxi.example:80/a",
                "https://www.yunxi.example/a/",
                "https://www.yunxi.example/a/index.html",
                "https://www.yunxi.example/a/index.htm",
                "https://www.yunxi.example/a/default.aspx",
                "https://www.yunxi.example/a#top",
                "https://www.yunxi.example/a?",
                "https://www.yunxi.example/a?utm_source=x&spm=1.2&from=timeline",
                " https://www.yunxi.example/a\n",
            })
    void isOneForAllAddressesOfAPage(String url) {
        assertThat(FormerUrlKey.of(url)).hasValue("www.yunxi.example/a");
    }

    @Test
    void keepsPagesApart() {
        List<String> urls = List.of(
                "https://yunxi.example/a",
                "https://www.yunxi.example/a",
                "https://yunxi.example/A",
                "https://yunxi.example:8080/a",
                "https://yunxi.example/a?id=1",
                "https://yunxi.example/a?id=2",
                "https://yunxi.example/a?id=1&page=2",
                "https://yunxi.example/a/myindex.html",
                "https://yunxi.example/%E4%BA%91");
        assertThat(urls.stream().map(url -> FormerUrlKey.of(url).orElseThrow())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "https://yunxi.example, yunxi.example",
        "https://yunxi.example/index.html, yunxi.example",
        "https://yunxi.example/?b=2&a=1, yunxi.example?a=1&b=2",
        "https://yunxi.example/a?b=2&a=1&b=1, yunxi.example/a?a=1&b=1&b=2",
        "https://yunxi.example/春灌?题=一, yunxi.example/春灌?题=一",
        "https://yunxi.example/a b, yunxi.example/a%20b",
        "https://yunxi.example/a|b, yunxi.example/a%7Cb",
        "http://yunxi.example/#/news/1, yunxi.example",
        "http://yunxi.example/list?from=20&scene=3&fr=4&share_token=5, yunxi.example/list",
        "http://yunxi.example/a?utm_zone=50, yunxi.example/a",
        "http://yunxi.example/%e6%9c%88, yunxi.example/%e6%9c%88",
        "http://yunxi.example./a, yunxi.example./a",
        "http://a:b@yunxi.example/a//, yunxi.example/a/",
        "http://yunxi.example:8080/a?b&a, yunxi.example:8080/a?a&b",
    })
    void standsInOneForm(String url, String key) {
        assertThat(FormerUrlKey.of(url)).hasValue(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.html",
                "/a.html",
                "//yunxi.example/a",
                "ftp://yunxi.example/",
                "javascript:alert(1)",
                "https://",
                "mailto:x@yunxi.example",
                "http://yun_xi.example/a",
                "http://云溪.example/a",
                "http://yunxi.example/{a}",
                "http://yunxi.example/a\\b"
            })
    void isNoneForAnythingElse(String url) {
        assertThat(FormerUrlKey.of(url)).isEmpty();
    }

    @Property(tries = 1000)
    void neverFails(@ForAll String rest) {
        Optional<String> key = FormerUrlKey.of("https://yunxi.example/" + rest);
        assertThat(key.map(k -> k.startsWith("yunxi.example")).orElse(true)).isTrue();
    }
}
