package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways through the committed site, wherever it is read and with the browser's scripts on or off. */
abstract class Walk extends InBrowser {
    static final Path SITE = Archives.DEMONSTRATION_SITE;

    /** Where the site is read, with a slash at its end. */
    abstract String address();

    @BeforeEach
    final void home() {
        page.navigate(address() + "index.html");
    }

    /** Follows the first link that a selector finds. */
    final void follow(String selector) {
        page.locator(selector).first().click();
    }

    final void stands(String path) {
        assertThat(page.url().substring(address().length())).matches(path);
        assertThat(page.locator("h1").textContent()).isNotBlank();
    }

    @Test
    void fromHomeByTheTimelineToADayAndADocument() {
        follow("header a[href='timeline/index.html']");
        stands("timeline/index\\.html");
        follow("main a[href*='2023/'], main a[href*='2024/']");
        stands("timeline/20\\d\\d/.*");
        follow("main a[href*='/d/'], main a[href^='../d/']");
        stands("d/[0-9a-z]{9}/index\\.html");
    }

    @Test
    void fromHomeByTheTagIndexToATagAndADocument() {
        follow("header a[href='tags/index.html']");
        stands("tags/index\\.html");
        follow("main .names a[href$='/index.html']");
        stands("tags/[a-z0-9-]+/index\\.html");
        follow("main a[href*='/d/']");
        stands("d/[0-9a-z]{9}/index\\.html");
    }

    @Test
    void inTheOtherScriptAndBack() {
        follow("main a[href^='d/']");
        String title = page.locator("h1").textContent();
        follow(".scripts a[hreflang='zh-Hant']");
        stands("d/[0-9a-z]{9}/zh-Hant/index\\.html");
        follow("header .site-name");
        stands("zh-Hant/index\\.html");
        page.goBack();
        stands("d/[0-9a-z]{9}/zh-Hant/index\\.html");
        page.goBack();
        assertThat(page.locator("h1").textContent()).isEqualTo(title);
        page.goForward();
        stands("d/[0-9a-z]{9}/zh-Hant/index\\.html");
    }
}
