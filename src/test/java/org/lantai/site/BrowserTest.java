package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The committed site as a reader sees it: opened from the disk in Chromium, with no server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final Path SITE = Archives.DEMONSTRATION.resolve("site");

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void start() {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "Chromium is not installed");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        complaints.clear();
        requests.clear();
        context = browser.newContext();
        page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) {
                complaints.add(m.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(r -> complaints.add("failed: " + r.url()));
        page.onRequest(r -> requests.add(r.url()));
        page.navigate(SITE.resolve("index.html").toUri().toString());
    }

    @AfterEach
    void nothingWentWrongAndNothingCameFromElsewhere() {
        context.close();
        assertThat(complaints).isEmpty();
        assertThat(requests).isNotEmpty().allMatch(r -> r.startsWith("file:") || r.startsWith("data:"));
    }

    @Test
    void fromTheHomePageOneReachesADocument() {
        page.locator("main a[href^='d/']").first().click();
        assertThat(page.url()).matches("file:.*/site/d/[0-9a-z]{9}/index\\.html");
        assertThat(page.locator("h1").textContent()).isNotBlank();
        assertThat(page.locator("article p").count()).isPositive();
    }

    @Test
    void fromTheHomePageOneReachesADayOfTheTimeline() {
        page.locator("header a[href='timeline/index.html']").first().click();
        page.locator("main a[href*='2023/']").first().click();
        assertThat(page.url()).contains("/timeline/2023");
        page.locator("main a[href*='/d/']").first().click();
        assertThat(page.url()).contains("/site/d/");
    }

    @Test
    void fromTheHomePageOneReachesADocumentByItsTag() {
        page.locator("header a[href='tags/index.html']").first().click();
        page.locator("main a[href$='/index.html']").first().click();
        assertThat(page.url()).matches("file:.*/site/tags/[a-z0-9-]+/index\\.html");
        page.locator("main a[href*='/d/']").first().click();
        assertThat(page.locator("h1").textContent()).isNotBlank();
    }

    @Test
    void noPageIsWiderThanAPhone() {
        page.setViewportSize(390, 844);
        for (Path file : Archives.pages(SITE)) {
            page.navigate(file.toUri().toString());
            int width = (int) page.evaluate("document.documentElement.scrollWidth");
            assertThat(width).as(SITE.relativize(file).toString()).isLessThanOrEqualTo(390);
        }
    }
}
