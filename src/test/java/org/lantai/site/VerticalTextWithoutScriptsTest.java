package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader can switch and fold where the browser runs no scripts: vertical text, menu, table of contents. */
class VerticalTextWithoutScriptsTest extends InBrowser {
    private static final String REPORT = """
            # 村志编修报告

            第一段说的是缘起，写在前面，篇幅不长。

            ## 一、缘起

            村子在变，老屋一年比一年少，能讲旧事的人也少了。

            ## 二、经过

            访谈用了三个冬天，录音整理成文字四十万字。

            ## 三、结果

            书印了八百册，每户一册，县图书馆藏两册。
            """;

    private Path home;
    private Path report;

    @BeforeAll
    void build(@TempDir Path folder) {
        Path site = Archives.of(folder, "report.md", REPORT).resolve("site");
        Archives.build(folder);
        home = site.resolve("index.html");
        report = Archives.pages(site).stream()
                .filter(page -> page.toString().matches(".*/d/[0-9a-z]{9}/index.html"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844);
    }

    @Test
    void aCheckBoxTurnsTheText() {
        open(report);
        double wide = page.locator(".text p").first().boundingBox().width;
        page.locator("#vertical").focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".text p").first().boundingBox().width).isLessThan(wide / 2);
        page.keyboard().press("Space");
        assertThat(page.locator(".text p").first().boundingBox().width).isEqualTo(wide);
    }

    @Test
    void theMenuOpensByKeyboardOnAPhoneAndIsAlwaysOpenOnAWideScreen() {
        open(home);
        assertThat(page.locator(".site-nav a").first().isVisible()).isFalse();
        page.locator(".menu summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".site-nav a").first().isVisible()).isTrue();
        page.keyboard().press("Enter");
        assertThat(page.locator(".site-nav a").first().isVisible()).isFalse();
        page.setViewportSize(820, 1000);
        assertThat(page.locator(".site-nav a").first().isVisible()).isTrue();
        assertThat(page.locator(".menu").isVisible()).isFalse();
    }

    @Test
    void theTableOfContentsOpensOnAPhoneAndStandsInTheMarginOfAWideScreen() {
        open(report);
        assertThat(page.locator(".contents a").first().isVisible()).isFalse();
        page.locator(".contents summary").click();
        page.locator(".contents a").nth(1).click();
        assertThat(page.locator(".block:target").textContent()).contains("二、经过");
        page.setViewportSize(1280, 900);
        open(report);
        assertThat(page.locator(".contents a").first().isVisible()).isTrue();
        assertThat(page.locator(".contents a").first().boundingBox().x)
                .isLessThan(page.locator(".text").boundingBox().x - 200);
    }
}
