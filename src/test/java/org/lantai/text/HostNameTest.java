package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
    @ParameterizedTest
    @CsvSource({
        "https://yunxi.example/a, yunxi.example",
        "http://www.yunxi.example, yunxi.example",
        "http://WWW.Yunxi.Example/A, yunxi.example",
        "https://www.yunxi.example:8080/a?b#c, yunxi.example",
        "' https://yunxi.example/a b|c ', yunxi.example",
        "https://news.yunxi.example/, news.yunxi.example",
        "https://www2.yunxi.example/, www2.yunxi.example",
        "https://wwwyunxi.example/, wwwyunxi.example",
        "http://[2001:db8::1]:80/a, [2001:db8::1]"
    })
    void isOneForAllWaysToWriteASite(String url, String name) {
        assertThat(HostName.of(url)).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a.html", "//yunxi.example/a", "ftp://yunxi.example/", "https://", "mailto:x@yunxi.example"})
    void isNoneForWhatIsNoAddressOfAPage(String url) {
        assertThat(HostName.of(url)).isEmpty();
    }

    @Test
    void staysWholeInTheKeysOfPages() {
        assertThat(UrlKey.of("https://WWW.yunxi.example/a")).hasValue("www.yunxi.example/a");
    }
}
