package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The ways through the committed site that lead by the search, which needs the browser's scripts. */
abstract class WalkWithScripts extends Walk {

    private Locator results() {
        page.locator("#results li").first().waitFor();
        return page.locator("#results li");
    }

    private void ask(String query) {
        page.locator("main input[name=q]").fill(query);
        page.keyboard().press("Enter");
    }

    /** The paragraph that the address names. */
    private String led() {
        page.waitForURL(url -> url.contains("/d/"));
        return page.locator(":target").textContent();
    }

    @Test
    void fromHomeBySearchToTheParagraphThatHasIt() {
        ask("渡大桥");
        int all = results().count();
        assertThat(all).isGreaterThan(1);
        page.locator("select[name=from]").selectOption("2022");
        page.waitForFunction("all => document.querySelectorAll('#results li').length < all", all);
        assertThat(page.url()).contains("from=2022");
        page.locator("#results a").first().click();
        assertThat(led()).contains("渡大桥");
        page.goBack();
        assertThat(results().count()).isLessThan(all);
        assertThat(page.locator("#q").inputValue()).isEqualTo("渡大桥");
    }

    @Test
    void fromHomeInTheOtherScriptBySearchToItsParagraph() {
        follow(".scripts a[hreflang='zh-Hant']");
        ask("鹭渡大桥");
        results();
        page.locator("#results a").first().click();
        assertThat(led()).contains("鷺渡大橋");
        stands("d/[0-9a-z]{9}/zh-Hant/index\\.html.*");
    }

    @Test
    void fromHomeByKeyboardAloneToADocument() {
        for (int i = 0; i < 60 && !hasFocus("main a[href^='d/']"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(hasFocus("main a[href^='d/']")).isTrue();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/d/"));
        stands("d/[0-9a-z]{9}/index\\.html");
    }

    private boolean hasFocus(String selector) {
        return (boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
    }
}
