package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

class DomArchivedTest {
    private static final String TEXT = "三月一日起，清漪江云溪段全面禁渔，为期四个月。沿江各村已经把渔船集中停放，巡护队每天巡江两次。".repeat(3);
    private static final String LINK = "<a href=\"/web/20230806102030/http://www.yunxi.example/notice.html\">公告</a>";
    private static final String PICTURE =
            "<img src=\"https://web.archive.org/web/20230806102030im_/http://www.yunxi.example/a.jpg\">";

    @Test
    void theBarOfTheArchiveIsLeftOutAndLinksLeadWhereTheyLed() {
        Extraction found = read("<div id=\"wm-ipp-base\"><p>The Wayback Machine - 17 captures</p></div>");

        assertThat(found.blocks().toString())
                .contains("http://www.yunxi.example/notice.html", "http://www.yunxi.example/a.jpg")
                .doesNotContain("web.archive.org", "Wayback");
        assertThat(found.omissions())
                .filteredOn(omission -> omission.rule() == Rule.FURNITURE_ARCHIVE)
                .extracting(Omission::text)
                .containsExactly("The Wayback Machine - 17 captures");
    }

    @Test
    void aPageThatLinksToAnArchiveIsLeftAsItIs() {
        assertThat(read("").blocks().toString()).contains("web.archive.org");
    }

    /** Between two paragraphs, where nothing else would tell it from the text. */
    private static Extraction read(String bar) {
        String html = "<html><body><h1>清漪江禁渔</h1><div class=\"content\"><p>" + TEXT + LINK + "</p>" + PICTURE + bar
                + "<p>" + TEXT + "</p></div></body></html>";
        return new DomExtractor().extract(html, "http://www.yunxi.example/1.html");
    }
}
