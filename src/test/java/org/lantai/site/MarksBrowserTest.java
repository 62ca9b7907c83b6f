package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The marks of edits, in a browser that runs no scripts, used by keyboard. */
class MarksBrowserTest extends InBrowser {
    private static final String MIRROR = """
            青石鎮圖書館新館開(kāi)放
            來源：雲溪日報  2021-05-06 10:00
            　　5月6日上午，青石鎮圖書館新館正式向讀者開(kāi)放，首日接待讀者三百餘人次，館內(nèi)藏書(shū)兩萬餘冊。
            　　館長宋知微說，新館每天開(kāi)放到晚上九點，讀者憑身份證即可辦理借書(shū)證，館內(nèi)還設(shè)了閱覽室。
            """ + "　　館前的樟樹還是老樣子，風一吹，葉子落在台階上。\n".repeat(30);

    private static final String FARM = """
            云溪老街入选热门目的地
            　　国庆假期,，云溪县青石🌸镇老街迎来客流高峰,。据镇里统计,，七天共接待游客六万二千人次,，比上年同期增长一成多,。
            　　老街全长四百六十米,，保留着清末民初的木结构铺面一百二十多间,。在锟斤拷门外,，志愿者指路,。
            """;

    private Path mirror;
    private Path farm;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path site = Archives.of(folder, "mirror.txt", MIRROR, "farm.txt", FARM).resolve("site");
        Archives.build(folder);
        mirror = documentWith(site, "图书馆");
        farm = documentWith(site, "老街");
    }

    private static Path documentWith(Path site, String title) throws IOException {
        for (Path page : Archives.pages(site)) {
            String text = Files.readString(page);
            if (page.toString().matches(".*/d/[0-9a-z]{9}/index.html")
                    && text.contains("<h1 id=\"title\">")
                    && text.substring(text.indexOf("<h1")).split("</h1>", 2)[0].contains(title)) {
                return page;
            }
        }
        throw new AssertionError("no document on " + title);
    }

    @Override
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(800, 600);
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    @Test
    void theSwitchShowsWhatWasChanged() {
        open(mirror);
        Locator gloss = page.locator(".text del").first();
        assertThat(gloss.isVisible()).isFalse();
        page.locator("#show-edits").focus();
        press("Space");
        assertThat(gloss.isVisible()).isTrue();
        assertThat(gloss.textContent()).isEqualTo("(kāi)");
        press("Space");
        assertThat(gloss.isVisible()).isFalse();
    }

    @Test
    void aMarkOpensItsNoteWithoutMovingTheText() {
        open(mirror);
        page.locator("#show-edits").focus();
        press("Space");
        page.locator(".imprint a").last().focus();
        press("Tab");
        double before = page.locator(".text p").first().boundingBox().y;
        press("Enter");
        Locator note = page.locator(".notes li:target");
        assertThat(note.isVisible()).isTrue();
        assertThat(note.textContent()).contains("删去夹注的拼音");
        assertThat(page.locator(".text p").first().boundingBox().y).isEqualTo(before);
        assertThat(note.boundingBox().y).isBetween(300.0, 600.0);
        press("Tab");
        press("Enter");
        assertThat(page.locator(".notes li").first().isVisible()).isFalse();
        assertThat(page.locator(".block:target").count()).isEqualTo(1);
    }

    @Test
    void whatIsHiddenIsNoStopForTheKeyboard() {
        open(mirror);
        page.locator(".imprint a").last().focus();
        press("Tab");
        press("Enter");
        assertThat(page.url()).contains("#p").doesNotContain("#e");
    }

    @Test
    void aConjectureAndADoubtfulPlaceAreMarkedAtOnceAndOpenToo() {
        open(farm);
        assertThat(page.locator(".text .conj.gap").isVisible()).isTrue();
        assertThat(page.locator(".text .flagged").textContent()).isEqualTo("锟斤拷");
        page.locator(".text .flagged").focus();
        press("Enter");
        assertThat(page.locator(".notes li:target").textContent()).contains("未改，存疑");
        press("Tab");
        press("Enter");
        assertThat(page.locator(".text .flagged:target").count()).isEqualTo(1);
    }

    @Test
    void theListAtTheFootOpensAsAWhole() {
        open(mirror);
        Locator entries = page.locator(".notes.sure li");
        assertThat(entries.first().isVisible()).isFalse();
        page.locator("label[for=show-list]").click();
        assertThat(entries.first().isVisible()).isTrue();
    }

    @Test
    void theComparisonStandsInTwoColumnsWhereThereIsRoom() {
        open(mirror.resolveSibling("compare").resolve("index.html"));
        Locator was = page.locator(".was").nth(2);
        Locator now = page.locator(".now").nth(1);
        assertThat(now.boundingBox().y).isEqualTo(was.boundingBox().y);
        page.setViewportSize(390, 800);
        assertThat(now.boundingBox().y).isGreaterThan(was.boundingBox().y);
    }
}
