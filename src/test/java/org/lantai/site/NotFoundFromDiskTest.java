package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page for addresses that lead nowhere, opened from the disk. */
class NotFoundFromDiskTest extends NotFoundArchive {
    private void ask(String words) {
        open(site.resolve("404.html"));
        page.locator("input").last().fill(words);
        page.locator("button").last().click();
    }

    @Test
    void anIdLeadsToItsDocumentInTheScriptThatIsRead() {
        ask(bridge.value());
        page.waitForURL("**/d/*/zh-Hant/index.html");
        assertThat(page.locator("h1").textContent()).isEqualTo("鷺渡大橋通車");
    }

    @Test
    void aMistypedOneIsTold() {
        ask(mistyped(bridge));
        page.locator(".meant a").last().waitFor();
        assertThat(page.locator("section").last().innerText()).contains("有誤", "鷺渡大橋通車");
        assertThat(page.locator("section").first().locator(".told").isVisible()).isFalse();
    }

    @Test
    void wordsAreSearched() {
        ask("頭髮花白");
        page.locator("#results a").waitFor();
        assertThat(page.url()).contains("/search/zh-Hant/index.html?q=");
    }
}
