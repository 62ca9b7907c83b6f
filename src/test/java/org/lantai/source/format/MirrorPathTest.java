package org.lantai.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MirrorPathTest {
    @Test
    void whatKeepsTheAddressBeginsAtTheDeepestHost() {
        assertThat(MirrorPath.fromHost("crawl/www.yunxi.example/news/1.html"))
                .contains("www.yunxi.example/news/1.html");
        assertThat(MirrorPath.fromHost("www.yunxi.example/")).contains("www.yunxi.example/");
        assertThat(MirrorPath.fromHost("a.example/b.example/1.html")).contains("b.example/1.html");
        assertThat(MirrorPath.fromHost("crawl/news/1.html")).isEmpty();
        assertThat(MirrorPath.fromHost("www.yunxi.example")).isEmpty();
    }
}
