package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomOutline;

/** Two boxes of sentences on one page, and so many links between them that no element around holds the article. */
class MainContentTest {
    private static final String LINKS = "<p><a href=1>渡口的老柳树又绿了大家都来看船听戏</a></p>".repeat(20);
    private static final String HEADLINE = "<h1>渡口春早</h1>";

    @Test
    void anElementNamedAsTheArticlesCountsAQuarterMore() {
        String named = "<div id=named class=article>" + sentences(80) + "</div>";

        assertThat(found("<div id=plain>" + sentences(99) + "</div>" + LINKS + named, false))
                .isEqualTo("named");
        assertThat(found("<div id=plain>" + sentences(101) + "</div>" + LINKS + named, false))
                .isEqualTo("plain");
    }

    @Test
    void sentencesBeforeTheHeadlineCountThreeTenths() {
        String before = "<div id=before>" + sentences(100) + "</div>" + LINKS + HEADLINE;

        assertThat(found(before + "<div id=behind>" + sentences(31) + "</div>", true))
                .isEqualTo("behind");
        assertThat(found(before + "<div id=behind>" + sentences(29) + "</div>", true))
                .isEqualTo("before");
    }

    /** A paragraph of so many Chinese characters. */
    private static String sentences(int characters) {
        return "<p>" + "船".repeat(characters - 10) + "，桐油刷了三遍又三遍呢。</p>";
    }

    private static String found(String body, boolean headed) {
        DomOutline outline = DomOutline.of(Jsoup.parse(body).body(), false);
        int headline = -1;
        for (int i = 0; headed && i < outline.lines().size(); i++) {
            headline = outline.lines().get(i).block().normalName().equals("h1") ? i : headline;
        }
        return new MainContent(outline, new DomHints(), headline, new BitSet())
                .find()
                .orElseThrow()
                .id();
    }
}
