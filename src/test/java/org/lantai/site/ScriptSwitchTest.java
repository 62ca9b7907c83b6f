package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** With the browser's scripts on, the choice is remembered and the place that an address names is kept. */
class ScriptSwitchTest extends TwoScripts {
    private void openBridgeAfterChoosing(String name) {
        openBridge();
        switchTo(name);
    }

    private String bridge() {
        openBridge();
        return page.url();
    }

    @Test
    void aPageThatIsReachedFromOutsideFollowsTheChoiceAndKeepsItsPlace() {
        String cited = bridge() + "#" + page.locator(".text .block").last().getAttribute("id");
        switchTo("繁體");
        page.navigate("about:blank");
        page.navigate(cited);
        page.waitForURL(url -> url.contains("/zh-Hant/"));
        assertThat(page.url()).isEqualTo(cited.replace("index.html#", "zh-Hant/index.html#"));
        assertThat(page.locator(":target").textContent()).contains("渡口的後來");
    }

    @Test
    void goingBackLeavesAPageThatFollowedTheChoice() {
        String bridge = bridge();
        switchTo("繁體");
        page.navigate("about:blank");
        page.navigate(bridge);
        page.waitForURL(url -> url.contains("/zh-Hant/"));
        page.goBack();
        assertThat(page.url()).isEqualTo("about:blank");
    }

    @Test
    void goingBackToThePageOneSwitchedFromShowsIt() {
        openBridgeAfterChoosing("繁體");
        assertThat(lang()).isEqualTo("zh-Hant");
        page.goBack();
        assertThat(lang()).isEqualTo("zh-Hans");
        page.reload();
        assertThat(lang()).isEqualTo("zh-Hans");
    }

    @Test
    void theLastChoiceCounts() {
        openBridgeAfterChoosing("繁體");
        switchTo("简体");
        page.navigate("about:blank");
        openHome();
        assertThat(lang()).isEqualTo("zh-Hans");
    }

    @Test
    void aPageInTheOtherScriptIsShownToWhoeverAsksForIt() {
        openHome();
        page.evaluate("localStorage.setItem('lantai-script', 'zh-Hans')");
        open(site.resolve("zh-Hant/index.html"));
        assertThat(lang()).isEqualTo("zh-Hant");
    }

    @Test
    void switchingKeepsThePlaceThatTheAddressNames() {
        openBridge();
        String block = String.valueOf(page.locator(".text .block").nth(30).getAttribute("id"));
        page.navigate(page.url() + "#" + block);
        switchTo("繁體");
        assertThat(page.url()).endsWith("/zh-Hant/index.html#" + block);
        switchTo("简体");
        assertThat(page.url()).endsWith("/index.html#" + block).doesNotContain("zh-Hant");
    }

    @Test
    void aNoteIsShownWhereItHasThatNumber() {
        String note = bridge() + "#e1";
        page.navigate(note);
        switchTo("繁體");
        assertThat(page.url()).endsWith("/zh-Hant/index.html");
        page.navigate("about:blank");
        page.navigate(note);
        assertThat(page.url()).isEqualTo(note);
        assertThat(lang()).isEqualTo("zh-Hans");
    }

    @Test
    void worksWhereTheBrowserKeepsNothing() {
        page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })");
        openBridgeAfterChoosing("繁體");
        assertThat(lang()).isEqualTo("zh-Hant");
        openHome();
        assertThat(lang()).isEqualTo("zh-Hans");
    }
}
