package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that can be read in two scripts, opened from the disk; with the browser's scripts on or off. */
abstract class TwoScripts extends InBrowser {
    private static final String BRIDGE =
            """
            鹭渡大桥通车
            来源：云溪日报  2021-05-06 10:00
            　　5月6日上午，鹭渡大桥正式通车，干部群众都来看，头发花白的老渡工也来了。
            """ + "　　桥下的水还是老样子，风一吹，叶子落在台阶上。\n　　过桥的车一辆接着一辆，从早到晚没有断过。\n".repeat(20) + "　　最后一段说的是渡口的后来。\n";

    private static final String FERRY = """
            渡口的后来
            来源：云溪日报  2021-05-07 10:00
            　　渡船停在岸边，船工改做了护桥的人，每天从桥头走到桥尾。
            """;

    Path site;

    @BeforeAll
    void build(@TempDir Path folder) {
        Archives.of(folder, "bridge.txt", BRIDGE, "ferry.txt", FERRY);
        Archives.write(folder.resolve("content/archive.yaml"), "title: 云溪存档\nalternate: [zh-Hant]\n");
        Archives.write(folder.resolve("content/tags.yaml"), "tags: [{name: 老渡工}]\n");
        Archives.build(folder);
        site = folder.resolve("site");
    }

    final void openHome() {
        open(site.resolve("index.html"));
    }

    final void switchTo(String name) {
        page.locator(".scripts a", new Page.LocatorOptions().setHasText(name)).click();
    }

    final String lang() {
        return String.valueOf(page.locator("html").getAttribute("lang"));
    }

    final void openBridge() {
        openHome();
        page.locator("main a[href*='d/']").last().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("鹭渡大桥通车");
    }

    @Test
    void fromTheHomePageOneReadsOnInTheOtherScriptAndComesBack() {
        openHome();
        switchTo("繁體");
        assertThat(page.url()).endsWith("/site/zh-Hant/index.html");
        assertThat(page.locator("h1").textContent()).contains("存檔");
        page.locator("header a[href*='timeline']").click();
        page.locator("main a[href*='2021/']").first().click();
        page.locator("main a[href*='/d/']").last().click();
        assertThat(page.url()).matches("file:.*/site/d/[0-9a-z]{9}/zh-Hant/index\\.html");
        assertThat(page.locator("h1").textContent()).isEqualTo("鷺渡大橋通車");
        switchTo("简体");
        assertThat(page.url()).matches("file:.*/site/d/[0-9a-z]{9}/index\\.html(?:#.*)?");
        assertThat(page.locator("h1").textContent()).isEqualTo("鹭渡大桥通车");
        assertThat(lang()).isEqualTo("zh-Hans");
    }

    @Test
    void theTagIndexSwitchesAndItsDocumentsFollow() {
        open(site.resolve("tags/lao-du-gong/index.html"));
        switchTo("繁體");
        assertThat(page.url()).endsWith("/site/tags/lao-du-gong/zh-Hant/index.html");
        page.locator("main a[href*='/d/']").first().click();
        assertThat(lang()).isEqualTo("zh-Hant");
        page.locator(".doc-tags a").first().click();
        assertThat(page.url()).endsWith("/site/tags/lao-du-gong/zh-Hant/index.html");
    }

    @Test
    void theTimelineAndTheSourcesSwitch() {
        for (String path : new String[] {"timeline", "timeline/2021", "timeline/2021/05", "sources", "edits"}) {
            open(site.resolve(path + "/index.html"));
            switchTo("繁體");
            assertThat(page.url()).contains("/site/" + path + "/zh-Hant/index.html");
            switchTo("简体");
            assertThat(page.url()).contains("/site/" + path + "/index.html");
        }
    }

    @Test
    void theCaptureStandsBesideTheTextInTheScriptThatIsRead() {
        openBridge();
        switchTo("繁體");
        page.locator(".cite a[href*='compare']").click();
        assertThat(page.url()).endsWith("/compare/zh-Hant/index.html");
        assertThat(page.locator(".was").first().textContent()).contains("鹭渡大桥");
        assertThat(page.locator(".now").first().textContent()).contains("鷺渡大橋");
        page.locator(".trail a").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("鷺渡大橋通車");
    }

    @Test
    void theAddressToCiteLeadsToTheSamePlaceInBothScripts() {
        openBridge();
        String anchor = String.valueOf(page.locator(".text .block").last().getAttribute("id"));
        String cited = page.url() + "#" + anchor;
        page.navigate(cited);
        assertThat(page.locator(":target").textContent()).contains("渡口的后来");
        page.navigate(cited.replace("index.html#", "zh-Hant/index.html#"));
        assertThat(page.locator(":target").textContent()).contains("渡口的後來");
    }
}
