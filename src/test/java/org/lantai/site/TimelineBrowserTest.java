package org.lantai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline with its script: zoomed and filtered by keyboard, opened from the disk. */
class TimelineBrowserTest extends InBrowser {
    private Path site;

    private static String article(String title, String source, String date, String text) {
        return title + "\n来源：" + source + "  " + date + " 10:00\n　　" + text + "\n"
                + "　　堤外的水一天一天退下去，田里的泥还是湿的，人们说起那一年都要停一停。\n".repeat(8);
    }

    @BeforeAll
    void build(@TempDir Path folder) {
        Archives.of(
                folder,
                "a.txt",
                article("青石镇修堤", "云溪日报", "2018-05-06", "1998年8月6日，老堤溃口。"),
                "b.txt",
                article("云溪县防汛", "云溪日报", "2021-05-06", "去年大水，今年早防。"),
                "c.txt",
                article("白鹭洲种树", "霁州晚报", "2021-06-07", "1999年种下的树已成林。"),
                "d.txt",
                article("霁州城里的桥", "霁州晚报", "2022-03-12", "桥在2010年通车。"));
        Archives.build(folder);
        site = folder.resolve("site");
    }

    @BeforeEach
    void timeline() {
        open(site.resolve("timeline/index.html"));
        assertThat(page.locator(".controls")).isVisible();
    }

    private Locator bars() {
        return page.locator(".chart svg a");
    }

    private void press(String zoom) {
        page.locator("[data-zoom=" + zoom + "]").focus();
        page.keyboard().press("Enter");
    }

    @Test
    void showsTheDocumentsOfOneSource() {
        assertThat(bars()).hasCount(3);
        Locator source = page.locator("select[name=source]");
        source.focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".status")).containsText("2 篇");
        assertThat(bars()).hasCount(2);
        source.selectOption(new SelectOption().setIndex(0));
        assertThat(bars()).hasCount(3);
    }

    @Test
    void zoomsToMonthsAndToASingleYearByKeyboard() {
        press("in");
        assertThat(bars()).hasCount(4);
        assertThat(bars().first().getAttribute("href")).isEqualTo("2018/05/index.html");
        press("in");
        press("in");
        assertThat(page.locator(".status")).containsText("2022");
        assertThat(bars()).hasCount(1);
        assertThat(page.locator("section.year:visible")).hasCount(1);
        press("older");
        assertThat(bars()).hasCount(2);
        assertThat(bars().first().getAttribute("href")).isEqualTo("2021/05/index.html");
    }

    @Test
    void comesBackToTheWholeArchive() {
        List<String> years = page.locator(".chart .ticks text").allTextContents();
        press("in");
        press("in");
        press("out");
        press("out");
        press("out");
        assertThat(page.locator(".chart .ticks text").allTextContents()).isEqualTo(years);
        assertThat(bars()).hasCount(3);
    }

    @Test
    void aBarOfTheZoomedPictureLeadsToItsMonth() {
        press("in");
        bars().first().locator(".hit").click();
        assertThat(page.url()).endsWith("/timeline/2018/05/index.html");
    }

    @Test
    void theReadingByWhatTextsAreAboutZoomsToo() {
        page.locator(".readings a").click();
        assertThat(page.locator(".controls")).isVisible();
        page.locator("select[name=source]").selectOption(new SelectOption().setIndex(1));
        assertThat(page.locator(".status")).containsText("篇");
        page.locator("section.year:visible a").first().click();
        assertThat(page.url()).contains("/timeline/about/");
        assertThat(page.locator(".quote").first()).isVisible();
    }
}
