package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The page for addresses that lead nowhere, as a static host shows it for any of them, under a path of its own. */
class NotFoundPageTest extends NotFoundArchive {
    private @Nullable FolderServer server;

    @AfterAll
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    private String address() {
        FolderServer running = server == null ? new FolderServer(site) : server;
        server = running;
        return running.address();
    }

    @Override
    boolean isOurs(String url) {
        return url.startsWith(address());
    }

    private void missing(String path) {
        page.navigate(address() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        forgetThatItIsMissing();
    }

    private Locator first(String selector) {
        return page.locator("section").first().locator(selector);
    }

    private List<String> meant() {
        return page.locator(".meant a").allTextContents();
    }

    private void ask(String words) {
        first("input").fill(words);
        first("button").click();
    }

    private static String upper(Object id) {
        return id.toString().toUpperCase(Locale.ROOT);
    }

    @Test
    void anIdThatIsWrittenOtherwiseLeadsToItsDocument() {
        page.navigate(address() + "d/" + upper(bridge) + "/zh-Hant/index.html#t");
        page.waitForURL(address() + "d/" + bridge + "/zh-Hant/index.html#t");
        assertThat(page.locator("h1").textContent()).isEqualTo("鷺渡大橋通車");
        forgetThatItIsMissing();
    }

    @Test
    void aPageBelowADocumentThatIsNotThereLeadsToTheDocument() {
        for (String path : List.of("d/" + bridge + "/v2/", "d/" + bridge + "/witnesses/x/compare/zh-Hant/index.html")) {
            missing(path);
            assertThat(first(".told").textContent()).isEqualTo("这个编号的文献是：");
            assertThat(meant()).containsExactly("鹭渡大桥通车", "鷺渡大橋通車");
        }
        page.locator(".meant a").last().click();
        assertThat(page.url()).isEqualTo(address() + "d/" + bridge + "/zh-Hant/index.html");
    }

    @Test
    void aMistypedIdIsToldAndItsNeighbourOffered() {
        missing("d/" + mistyped(bridge) + "/");
        assertThat(first(".told").textContent()).contains(mistyped(bridge), "有误");
        assertThat(first(".meant li").textContent()).contains(bridge.value(), "2021年5月6日", "云溪日报");
        first(".meant a").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("鹭渡大桥通车");
    }

    @Test
    void aMistypedIdWithoutANeighbourAndAnIdOfNoDocumentAreToldApart() {
        missing("d/" + mistyped(unknown()) + "/");
        assertThat(first(".told").textContent()).contains("没有与它相近的编号");
        missing("d/" + unknown() + "/");
        assertThat(first(".told").textContent()).contains("没有抄错");
        assertThat(meant()).isEmpty();
        assertThat(first(".meant").isVisible()).isFalse();
    }

    @Test
    void aWithdrawnDocumentIsOfferedWithoutItsHeadline() {
        missing("d/" + mistyped(gone) + "/");
        assertThat(first(".meant").innerText()).contains(gone.value(), "不再展示").doesNotContain("渡口");
        first(".meant a").click();
        assertThat(page.url()).isEqualTo(address() + "d/" + gone + "/index.html");
    }

    @Test
    void theBoxTakesIdsAddressesAndWords() {
        missing("nothing/at/all/a/b/c/d/e.html");
        ask(" " + upper(bridge));
        page.waitForURL(address() + "d/" + bridge + "/index.html");
        missing("nothing/");
        ask("https://example.org/elsewhere/d/" + bridge + "/#p1");
        page.waitForURL(address() + "d/" + bridge + "/index.html");
        missing("nothing/");
        ask("头发花白");
        page.waitForURL(url -> url.startsWith(address() + "search/index.html?q="));
        page.locator("#results h2").waitFor();
        assertThat(page.locator("#results h2").allTextContents()).containsExactly("鹭渡大桥通车");
    }

    @Test
    void wordsThatAreAsLongAsAnIdAreSearched() {
        for (String words : List.of("chongqing", "123456789")) {
            missing("nothing/");
            ask(words);
            page.waitForURL(address() + "search/index.html?q=" + words);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    @Test
    void whatIsMistypedInTheBoxIsToldAndMayBeSearched() {
        missing("nothing/");
        ask(mistyped(bridge));
        first(".words a").waitFor();
        assertThat(first(".told").textContent()).contains("有误");
        assertThat(first(".meant a").textContent()).isEqualTo("鹭渡大桥通车");
        assertThat(first(".words a").textContent()).isEqualTo("检索“" + mistyped(bridge) + "”");
        first(".words a").click();
        assertThat(page.url()).isEqualTo(address() + "search/index.html?q=" + mistyped(bridge));
    }

    @Test
    void theNameOfAMissingIndexPageIsReadyToBeSearched() {
        missing("tags/lu-du/2021/");
        assertThat(first("input").inputValue()).isEqualTo("lu du");
        assertThat(first(".told").isVisible()).isFalse();
    }

    @Test
    void allWaysLeadIntoTheSiteFromAnyDepth() {
        missing("a/b/c/d/e/f/g/h/i.html");
        assertThat(page.locator(".ways a").evaluateAll("all => all.map(a => a.href)"))
                .asString()
                .isEqualTo(List.of(
                                "index.html",
                                "timeline/index.html",
                                "search/index.html",
                                "zh-Hant/index.html",
                                "timeline/zh-Hant/index.html",
                                "search/zh-Hant/index.html")
                        .stream()
                        .map(path -> address() + path)
                        .toList()
                        .toString());
        assertThat(page.locator(".bare").count()).isZero();
    }

    @Test
    void isNoWiderThanAPhone() {
        page.setViewportSize(390, 844);
        missing("d/" + mistyped(bridge) + "/");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }
}
