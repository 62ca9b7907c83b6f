package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without scripts the search page says so, and where else to look. */
class SearchWithoutScriptsTest extends InBrowser {
    private Path site;

    @Override
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false);
    }

    @BeforeAll
    void build(@TempDir Path folder) {
        Archives.build(Archives.of(folder, "a.txt", "鹭渡大桥通车\n来源：云溪日报  2021-05-06\n　　大桥通车了。\n"));
        site = folder.resolve("site");
    }

    @Test
    void theSearchPageLeadsToTheIndexes() {
        open(site.resolve("index.html"));
        page.locator("form[role=search] input").fill("大桥");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/search/index.html?q="));
        assertThat(page.locator(".notice").innerText()).contains("脚本");
        page.locator(".notice a").first().click();
        assertThat(page.url()).endsWith("/timeline/index.html");
    }
}
