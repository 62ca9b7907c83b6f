package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DomHeadlineTest {
    private static final String TEXT = "<p>石桥镇自来水管网改造工程昨天通水，镇区两千三百户居民用上了新管网，旧管停用。</p>";

    @Test
    void aSecondPrintOfTheHeadlineIsNoLongerOne() {
        String title = "石桥镇自来水管网改造完工";

        assertThat(title(title, "<h1>" + title + "</h1>" + TEXT + "<div class=title>" + title + title + "</div>"))
                .contains(title);
    }

    @Test
    void aHeadingMayBeShorterThanOtherHeadlines() {
        assertThat(title("通知_石桥镇人民政府网", "<h2>通知</h2>" + TEXT)).contains("通知");
        assertThat(found("通知_石桥镇人民政府网", "<h2>通知</h2>" + TEXT)).isEqualTo("printed");
        assertThat(found("通知_石桥镇人民政府网", "<div>通知</div>" + TEXT)).isNotEqualTo("printed");
    }

    private static Optional<String> title(String title, String body) {
        return new DomExtractor().extract(html(title, body), "").metadata().title();
    }

    private static String found(String title, String body) {
        return new DomExtractor()
                .extract(html(title, body), "")
                .metadata()
                .foundIn()
                .getOrDefault("title", "");
    }

    private static String html(String title, String body) {
        return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
    }
}
