package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The committed site as a reader sees it. */
class BrowserTest extends InBrowser {
    private static final Path SITE = Archives.DEMONSTRATION_SITE;

    @BeforeEach
    void home() {
        open(SITE.resolve("index.html"));
    }

    @Test
    void fromTheHomePageOneReachesADocument() {
        page.locator("main a[href^='d/']").first().click();
        assertThat(page.url()).matches("file:.*/site/d/[0-9a-z]{9}/index\\.html");
        assertThat(page.locator("h1").textContent()).isNotBlank();
        assertThat(page.locator("article p").count()).isPositive();
    }

    @Test
    void fromTheHomePageOneReachesADayOfTheTimeline() {
        page.locator("header a[href='timeline/index.html']").first().click();
        page.locator("main a[href*='2023/']").first().click();
        assertThat(page.url()).contains("/timeline/2023");
        page.locator("main a[href*='/d/']").first().click();
        assertThat(page.url()).contains("/site/d/");
    }

    @Test
    void fromTheHomePageOneReachesADocumentByItsTag() {
        page.locator("header a[href='tags/index.html']").first().click();
        page.locator("main .names a[href$='/index.html']").first().click();
        assertThat(page.url()).matches("file:.*/site/tags/[a-z0-9-]+/index\\.html");
        page.locator("main a[href*='/d/']").first().click();
        assertThat(page.locator("h1").textContent()).isNotBlank();
    }

    @Test
    void noPageIsWiderThanAPhone() {
        page.setViewportSize(390, 844);
        for (Path file : Archives.samples(SITE)) {
            open(file);
            int width = (int) page.evaluate("document.documentElement.scrollWidth");
            assertThat(width).as(SITE.relativize(file).toString()).isLessThanOrEqualTo(390);
        }
    }
}
