package org.lantai.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.DocumentId;
import org.lantai.serve.Preview;
import org.lantai.serve.PreviewPlace;

/** {@code lantai serve} as the archivist has it before her: she saves a file, and the page follows. */
class ServeBrowserTest extends InBrowser {
    private static final String FERRY =
            "d/" + DocumentId.derive("yunxi.example/ferry", 0).value() + "/";

    private final List<Preview> ended = new ArrayList<>();
    private Path archive = Path.of("");
    private Preview preview;
    private Thread watching = new Thread();

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        archive = Archives.of(
                folder,
                "ferry.txt",
                "渡口旧闻\n\n渡口的船工姓陆，撑了四十年的篙，两岸的人都认得他。",
                "ferry.meta.yaml",
                "url: http://yunxi.example/ferry\n");
        preview = Preview.open(
                new PreviewPlace(archive, archive.resolve("site"), "/archive/"),
                0,
                () -> Archives.build(archive),
                fault -> {});
        preview.build();
        watching = new Thread(this::watch);
        watching.start();
    }

    private void watch() {
        try {
            while (true) {
                preview.awaitChange();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        watching.interrupt();
        watching.join();
        ended.add(preview);
    }

    /** A page waits as long as it is open, and it is closed after this test has ended. */
    @AfterAll
    void close() {
        ended.forEach(Preview::close);
    }

    @Override
    boolean isOurs(String url) {
        return url.startsWith(preview.address().toString());
    }

    private void sidecar(String more) {
        Archives.write(archive.resolve("content/captures/ferry.meta.yaml"), "url: http://yunxi.example/ferry\n" + more);
    }

    @Test
    void aChangeOfASidecarShowsWithoutAReloadByHand() {
        page.navigate(preview.address() + FERRY);
        assertThat(page.locator("h1")).hasText("渡口旧闻");
        assertThat(page.locator("#lantai-sidecar")).hasText(Pattern.compile("content/captures/ferry\\.meta\\.yaml"));
        sidecar("title: 鹭渡旧闻\n");
        assertThat(page.locator("h1")).hasText("鹭渡旧闻");
    }

    @Test
    void aFaultStandsOverThePageUntilItIsMended() {
        page.navigate(preview.address() + FERRY);
        assertThat(page.locator("h1")).hasText("渡口旧闻");
        Archives.write(archive.resolve("content/archive.yaml"), "titel: 试验存档\n");
        assertThat(page.locator("#lantai-fault")).containsText("content/archive.yaml");
        assertThat(page.locator("h1")).hasText("渡口旧闻");
        Archives.write(archive.resolve("content/archive.yaml"), "title: 新存档\n");
        assertThat(page.locator(".site-name")).containsText("新存档");
        assertThat(page.locator("#lantai-fault")).hasCount(0);
    }

    @Test
    void theLinkLeadsToWhatStandsInTheSidecar() {
        page.navigate(preview.address() + FERRY);
        page.locator("#lantai-sidecar").click();
        assertThat(page.locator("pre")).containsText("url: http://yunxi.example/ferry");
    }

    @Test
    void thePageForMissingAddressesWaitsToo() {
        page.navigate(preview.address() + "nothing/");
        assertThat(page.locator("script[src*='.lantai/wait.js']")).hasCount(1);
        forgetThatItIsMissing();
    }
}
