package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader's choice of vertical text, with the browser's scripts on. */
class VerticalTextTest extends InBrowser {
    private static final String FERRY = """
            <html><body><h1>渡口的后来</h1><div id="content">
            <p>1949年10月1日以后，渡船归了公社；到2021年，一共摆渡7.5万人次，见 GB/T 15834 附录。</p>
            """ + "<p>渡船停在岸边，船工改做了护桥的人，每天从桥头走到桥尾，一走就是十二年。</p>\n".repeat(40)
            + "<table><tr><th>年份</th><th>人数</th></tr><tr><td>1950</td><td>1200</td></tr></table></div></body></html>";

    private Path ferry;
    private Path other;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path site = Archives.of(folder, "ferry.html", FERRY, "other.html", FERRY.replace("渡口的后来", "渡口的从前"))
                .resolve("site");
        Archives.build(folder);
        ferry = Archives.pages(site).stream()
                .filter(page -> page.toString().matches(".*/d/[0-9a-z]{9}/index.html"))
                .findFirst()
                .orElseThrow();
        other = Archives.pages(site).stream()
                .filter(page -> page.toString().matches(".*/d/[0-9a-z]{9}/index.html"))
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private Locator leaf() {
        return page.locator(".leaf");
    }

    private String mode(String selector) {
        return String.valueOf(page.locator(selector).first().evaluate("e => getComputedStyle(e).writingMode"));
    }

    private double rolled() {
        return -((Number) leaf().evaluate("e => e.scrollLeft")).doubleValue();
    }

    private void turn() {
        page.locator("#vertical").focus();
        page.keyboard().press("Space");
    }

    @Test
    void turnsTheTextAndBack() {
        open(ferry);
        turn();
        assertThat(mode(".text p")).isEqualTo("vertical-rl");
        assertThat(mode(".text table")).isEqualTo("horizontal-tb");
        assertThat(mode(".cite")).isEqualTo("horizontal-tb");
        turn();
        assertThat(mode(".text p")).isEqualTo("horizontal-tb");
    }

    @Test
    void remembersTheChoiceOnOtherPages() {
        open(ferry);
        turn();
        open(other);
        assertThat(mode(".text p")).isEqualTo("vertical-rl");
        turn();
        open(ferry);
        assertThat(mode(".text p")).isEqualTo("horizontal-tb");
    }

    @Test
    void worksWhereTheBrowserKeepsNothing() {
        page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })");
        open(ferry);
        turn();
        assertThat(mode(".text p")).isEqualTo("vertical-rl");
    }

    @Test
    void standsShortNumbersUprightAndLeavesTheTextAsItIs() {
        open(ferry);
        String before = page.locator(".text").textContent();
        turn();
        assertThat(page.locator(".text .vertical-figures").allTextContents()).containsExactly("1949", "2021");
        assertThat(page.locator(".text .vertical-number").allTextContents()).containsExactly("10", "1");
        assertThat(page.locator(".text").textContent()).isEqualTo(before);
    }

    @Test
    void theWheelRollsTheTextAndThenThePage() {
        page.setViewportSize(1000, 700);
        open(ferry);
        turn();
        leaf().hover();
        double top = ((Number) page.evaluate("scrollY")).doubleValue();
        page.mouse().wheel(0, 300);
        page.waitForCondition(() -> rolled() > 250);
        assertThat(((Number) page.evaluate("scrollY")).doubleValue()).isEqualTo(top);
        page.keyboard().press("Tab");
        leaf().focus();
        page.keyboard().press("End");
        double end = rolled();
        assertThat(end).isGreaterThan(300);
        page.mouse().wheel(0, 300);
        page.waitForCondition(() -> ((Number) page.evaluate("scrollY")).doubleValue() > top);
        assertThat(rolled()).isEqualTo(end);
    }

    @Test
    void theKeysRollTheTextPageByPage() {
        page.setViewportSize(1000, 700);
        open(ferry);
        turn();
        leaf().focus();
        page.keyboard().press("PageDown");
        double once = rolled();
        assertThat(once).isGreaterThan(500);
        page.keyboard().press("PageUp");
        assertThat(rolled()).isZero();
        page.keyboard().press("Space");
        assertThat(rolled()).isEqualTo(once);
    }

    @Test
    void thePageIsNoWiderThanTheWindow() {
        for (int width : new int[] {390, 820, 1280}) {
            page.setViewportSize(width, 800);
            open(ferry);
            page.locator("#vertical").evaluate("e => e.checked || e.click()");
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }
}
