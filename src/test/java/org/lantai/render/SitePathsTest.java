package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathsTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, d/x/index.html, d/x/index.html",
        "d/x/index.html, d/y/index.html, ../y/index.html",
        "d/x/index.html, index.html, ../../index.html",
        "d/x/index.html, d/x/index.html, index.html",
        "timeline/2023/07/index.html, timeline/2023/index.html, ../index.html",
        "timeline/index.html, timeline/2023/07/index.html, 2023/07/index.html",
        "d/x/capture/index.html, d/x/index.html, ../index.html",
    })
    void leadsFromPageToPage(String from, String to, String href) {
        assertThat(SitePaths.href(from, to)).isEqualTo(href);
    }
}
