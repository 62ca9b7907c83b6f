package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the theme's scripts make of {@link HostileText}s: results of a search, what was asked for, a filtered timeline. */
class HostileSearchTest extends HostileSite {
    /** Texts that are asked for in one query: three have less than the characters that are read of one. */
    private static final int ASKED_AT_ONCE = 3;

    private static final int READ_OF_A_QUERY = 200;

    @Test
    void aSearchShowsThemAsText() {
        for (Path search : List.of(site.resolve("search"), site.resolve("search/zh-Hant"), bare.resolve("search"))) {
            ask(search, "ran");
            for (int i = 0; i < 3 && page.locator("#more").isVisible(); i++) {
                page.locator("#more").click();
                page.locator("#results > li").nth(10 * (i + 1)).waitFor();
            }
            assertThat(page.locator("#results > li").count()).isGreaterThan(20);
            assertThat(page.locator("#results").textContent()).contains("<script>", "onerror=", "javascript:");
            assertThat(wrong(page.mainFrame())).isEmpty();
        }
    }

    @Test
    void whatIsAskedForIsText() {
        List<String> wrong = new ArrayList<>();
        for (List<HostileText> some : HostileText.batches(HostileText.ofEachFamily(), ASKED_AT_ONCE)) {
            String query = some.stream().map(HostileText::text).collect(Collectors.joining(" "));
            assertThat(query).hasSizeLessThanOrEqualTo(READ_OF_A_QUERY);
            ask(bare.resolve("search"), query);
            wrong.addAll(wrong(page.mainFrame()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theTimelineShowsThemAsText() {
        open(bare.resolve("timeline/index.html"));
        for (String choice : List.of("source", "tag")) {
            Locator select = page.locator(".controls select[name=" + choice + "]");
            select.selectOption(String.valueOf(select.locator("option").nth(2).getAttribute("value")));
            assertThat(select.locator("option").allTextContents()).anyMatch(option -> option.contains("script>"));
        }
        page.locator("[data-zoom=in]").click();
        assertThat(wrong(page.mainFrame())).isEmpty();
    }

    private void ask(Path search, String query) {
        page.navigate(search.resolve("index.html").toUri() + "?tag=%22%3E&q="
                + URLEncoder.encode(query, StandardCharsets.UTF_8));
        page.waitForFunction("told.textContent !== document.getElementById('say-busy').textContent");
    }
}
