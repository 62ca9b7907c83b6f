package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the theme's scripts make of {@link HostileText}s: results of a search, what was asked for, a filtered timeline. */
class HostileSearchTest extends HostileSite {
    /** So many characters of a query are read: the {@code maxlength} of its field. */
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
        for (String query : queries()) {
            ask(bare.resolve("search"), query);
            wrong.addAll(wrong(page.mainFrame()));
        }
        assertThat(wrong).isEmpty();
    }

    /** One text of each family, as many in a query as are read of it. */
    private static List<String> queries() {
        Deque<String> queries = new ArrayDeque<>();
        for (HostileText text : HostileText.ofEachFamily()) {
            String longer = queries.isEmpty() ? text.text() : queries.getLast() + " " + text.text();
            if (longer.length() <= READ_OF_A_QUERY) {
                queries.pollLast();
                queries.add(longer);
            } else {
                queries.add(text.text());
            }
        }
        return List.copyOf(queries);
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
