package org.lantai.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.Script;

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

    @ParameterizedTest
    @CsvSource({
        "index.html, zh-Hant/index.html",
        "d/x/compare/index.html, d/x/compare/zh-Hant/index.html",
        "feed.xml, feed.xml",
        "404.html, 404.html",
        "d/x/a.png, d/x/a.png",
    })
    void putsAPageInAnotherScriptBelowIt(String path, String there) {
        assertThat(SiteAddress.in(path, Script.HANT)).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({
        "pages/about/index.html, ../../timeline/index.html, timeline/index.html",
        "pages/about/index.html, ../method/index.html, pages/method/index.html",
        "pages/about/index.html, a.png, pages/about/a.png",
        "index.html, d/x/index.html, d/x/index.html",
    })
    void findsWhereARelativeAddressLeads(String from, String href, String path) {
        assertThat(SitePaths.resolve(from, href)).isEqualTo(path);
        assertThat(SitePaths.href(from, path)).isEqualTo(href);
    }
}
