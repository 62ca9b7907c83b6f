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
import org.junit.jupiter.api.TestInstance;

/** A site as a reader sees it: opened in Chromium, from the disk if nothing else is said; nothing may go wrong on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    /** The page that is open. */
    Page page;

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

    /** How the browser is set up. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions();
    }

    /** Whether a request stays within what is looked at. */
    boolean isOurs(String url) {
        return url.startsWith("file:") || url.startsWith("data:");
    }

    /** The page for addresses that lead nowhere looks for its script in each folder above it. */
    private static boolean isLookedFor(String url) {
        return url.contains("/assets/notfound.js");
    }

    final void open(Path file) {
        page.navigate(file.toUri().toString());
    }

    /** Where an address was missing that should be, the browser has complained of that alone. */
    final void forgetThatItIsMissing() {
        complaints.removeIf(complaint -> complaint.contains("status of 404"));
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
        context = browser.newContext(options());
        page = context.newPage();
        page.onConsoleMessage(m -> {
            if ((m.type().equals("error") || m.type().equals("warning")) && !isLookedFor(m.location())) {
                complaints.add(m.text() + " (" + m.location() + ")");
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(r -> {
            if (!isLookedFor(r.url())) {
                complaints.add("failed: " + r.url());
            }
        });
        page.onDialog(d -> {
            complaints.add("dialog: " + d.message());
            d.dismiss();
        });
        page.onRequest(r -> {
            if (!isLookedFor(r.url())) {
                requests.add(r.url());
            }
        });
    }

    @AfterEach
    void nothingWentWrongAndNothingCameFromElsewhere() {
        context.close();
        assertThat(complaints).isEmpty();
        assertThat(requests).isNotEmpty().allMatch(this::isOurs);
    }
}
