package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.yunxi.example/a",
                "https://www.yunxi.example/a",
                "HTTPS://WWW.Yunxi.Example/a",
                "https://www.yunxi.example./a",
                "https://www.yunxi.example:443/a",
                "http://www.yunxi.example:80/a",
                "http://www.yunxi.example:/a",
                "http://leser:geheim@www.yunxi.example/a",
                "http:\\\\www.yunxi.example\\a",
                "https:/www.yunxi.example/a",
                "https://www.yunxi.example/a/",
                "https://www.yunxi.example/b/../a",
                "https://www.yunxi.example/b/%2E%2e/./a",
                "https://www.yunxi.example/%61",
                "https://www.yunxi.example/a/index.html",
                "https://www.yunxi.example/a/index.htm",
                "https://www.yunxi.example/a/default.aspx",
                "https://www.yunxi.example/a#top",
                "https://www.yunxi.example/a#",
                "https://www.yunxi.example/a#!",
                "https://www.yunxi.example/a#/",
                "https://www.yunxi.example/a#!/",
                "https://www.yunxi.example/a#page=2",
                "https://www.yunxi.example/a?",
                "https://www.yunxi.example/a?&",
                "https://www.yunxi.example/a?utm_source=x&spm=1.2&from=timeline",
                " https://www.yunxi.example/a\n",
                "　https://www.yunxi.example/a\u200B",
                "https://www.yunxi\n.example/\ta",
            })
    void isOneForAllAddressesOfAPage(String url) {
        assertThat(UrlKey.of(url)).hasValue("www.yunxi.example/a");
    }

    @Test
    void keepsPagesApart() {
        List<String> urls = List.of(
                "https://yunxi.example/",
                "https://yunxi.example//",
                "https://yunxi.example/#/news/1",
                "https://yunxi.example/#/news/2",
                "https://yunxi.example/#!news/1",
                "https://yunxi.example/#!/news/1",
                "https://yunxi.example/app#/news/1",
                "https://yunxi.example/a",
                "https://www.yunxi.example/a",
                "https://yunxi.example/A",
                "https://yunxi.example:8080/a",
                "https://yunxi.example/a//",
                "https://yunxi.example/a/index.html/index.html",
                "https://yunxi.example/a?from=20",
                "https://yunxi.example/a?from=40",
                "https://yunxi.example/a?scene=1",
                "https://yunxi.example/a?scene=2",
                "https://yunxi.example/a?fr=1",
                "https://yunxi.example/a?fr=2",
                "https://yunxi.example/a?spm=1",
                "https://yunxi.example/a?spm=2",
                "https://yunxi.example/a?share_token=1",
                "https://yunxi.example/a?utm_zone=50",
                "https://yunxi.example/a?id=1",
                "https://yunxi.example/a?id=2",
                "https://yunxi.example/a?id=1&page=2",
                "https://yunxi.example/a?id=1%26page=2",
                "https://yunxi.example/a?id=1%26page%3D2",
                "https://yunxi.example/a?2021&04",
                "https://yunxi.example/a?04&2021",
                "https://yunxi.example/a?04&a=1",
                "https://yunxi.example/a?a=1&04",
                "https://yunxi.example/a?id",
                "https://yunxi.example/a?id=",
                "https://yunxi.example/a?q=1+2",
                "https://yunxi.example/a?q=1%2B2",
                "https://yunxi.example/a?q=1%202",
                "https://yunxi.example/a/b",
                "https://yunxi.example/a%2Fb",
                "https://yunxi.example/a%5Cb",
                "https://yunxi.example/a%3Fb",
                "https://yunxi.example/a%23b",
                "https://yunxi.example/a%252Fb",
                "https://yunxi.example/a/myindex.html",
                "https://yunxi.example/%D4%C6",
                "https://yunxi.example/%D4%C7",
                "https://yunxi.example/%E4%BA%91",
                "https://fass.example/",
                "https://faß.example/");
        assertThat(urls.stream().map(url -> UrlKey.of(url).orElseThrow())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "https://yunxi.example, yunxi.example",
        "https://yunxi.example/index.html, yunxi.example",
        "https://yunxi.example/index.html#/news/1, yunxi.example/#/news/1",
        "https://yunxi.example/?a=1#/news/1, yunxi.example/?a=1#/news/1",
        "https://yunxi.example/?b=2&a=1, yunxi.example?a=1&b=2",
        "https://yunxi.example/a?b=2&a=9&b=1, yunxi.example/a?a=9&b=2&b=1",
        "https://yunxi.example/a?a=1&a-b=2, yunxi.example/a?a-b=2&a=1",
        "https://yunxi.example/春灌?题=一, yunxi.example/%E6%98%A5%E7%81%8C?%E9%A2%98=%E4%B8%80",
        "https://yunxi.example/%e6%98%a5%E7%81%8c?%E9%a2%98=一, yunxi.example/%E6%98%A5%E7%81%8C?%E9%A2%98=%E4%B8%80",
        "https://yunxi.example/#/a#b, yunxi.example/#/a#b",
        "https://yunxi.example/#/春, yunxi.example/#/%E6%98%A5",
        "https://yunxi.example/%d4%c6?q=%d4%c6, yunxi.example/%D4%C6?q=%D4%C6",
        "https://yunxi.example/%7Eyun%2d%5f%2E1, yunxi.example/~yun-_.1",
        "https://yunxi.example/100%, yunxi.example/100%25",
        "https://yunxi.example/%zz%４１, yunxi.example/%25zz%25%EF%BC%94%EF%BC%91",
        "https://yunxi.example/a b, yunxi.example/a%20b",
        "https://yunxi.example/a|b, yunxi.example/a%7Cb",
        "https://yunxi.example/{a}[b]^`<>\", yunxi.example/%7Ba%7D%5Bb%5D%5E%60%3C%3E%22",
        "https://yunxi.example/a?b[]=1&c='2', yunxi.example/a?b%5B%5D=1&c=%272%27",
        "https://yunxi.example/it's, yunxi.example/it's",
        "https://yunxi.example/a\\b?c\\d, yunxi.example/a/b?c%5Cd",
        "https://yunxi.example/a/.., yunxi.example",
        "https://yunxi.example/a/b/.., yunxi.example/a",
        "https://yunxi.example/../../a, yunxi.example/a",
        "https://yunxi.example/a/.//b, yunxi.example/a//b",
        "https://yunxi.example/.well-known/a, yunxi.example/.well-known/a",
        "https://yun_xi.example/a, yun_xi.example/a",
        "https://-yunxi.example/a, -yunxi.example/a",
        "https://[2001:DB8::1]:80/a, [2001:db8::1]/a",
        "https://yunxi.example:08080/a, yunxi.example:8080/a",
        "https://云溪.example/a, xn--9kq759e.example/a",
        "https://-云溪-.example/a, xn-----b72c477j.example/a",
        "https://XN--9KQ759E.example/a, xn--9kq759e.example/a",
        "https://%E4%BA%91溪。ＥＸＡＭＰＬＥ/a, xn--9kq759e.example/a",
    })
    void standsInOneForm(String url, String key) {
        assertThat(UrlKey.of(url)).hasValue(key);
    }

    @Test
    void takesHalfOfAPairForTheCharacterThatStandsForNone() {
        assertThat(UrlKey.of("https://yunxi.example/\uD800a")).hasValue("yunxi.example/%EF%BF%BDa");
        assertThat(UrlKey.of("https://yunxi.example/𠮷")).hasValue("yunxi.example/%F0%A0%AE%B7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.html",
                "/a.html",
                "//yunxi.example/a",
                "http:a.html",
                "ftp://yunxi.example/",
                "javascript:alert(1)",
                "https://",
                "https://?a",
                "https://./a",
                "https://yunxi..example/a",
                "https://yun xi.example/a",
                "https://yunxi%2Fexample/a",
                "https://yunxi%FF.example/a",
                "https://云\uFFFD.example/a",
                "https://云.xn--a.example/a",
                "https://\u0301云.example/a",
                "https://[2001:db8::1/a",
                "https://[yunxi]/a",
                "https://yunxi.example:a/",
                "mailto:x@yunxi.example"
            })
    void isNoneForAnythingElse(String url) {
        assertThat(UrlKey.of(url)).isEmpty();
    }

    @Test
    void namesInChineseAreAsLongAsNamesMayBe() {
        String name = "云".repeat(245) + ".example";
        assertThat(UrlKey.of("https://" + name)).isPresent();
        assertThat(UrlKey.of("https://云" + name)).isEmpty();
    }

    /** Each of these would take minutes if any step began anew at each place. */
    @Test
    void isMadeInOneGoOfVeryLongAddresses() {
        String rest = "/" + "%6/.".repeat(100_000) + "?" + "a=1&b&".repeat(100_000) + "#" + "/".repeat(100_000);
        List<String> hosts = List.of("yunxi.example", "a@b:".repeat(100_000), "a.".repeat(100_000));
        assertThat(hosts.stream()
                        .filter(host -> UrlKey.of("http://" + host + rest).isEmpty()))
                .isEmpty();
    }
}
