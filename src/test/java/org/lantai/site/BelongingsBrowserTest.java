package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice of an office with its pictures and attachments, opened from the disk; nothing is asked of any host. */
class BelongingsBrowserTest extends InBrowser {
    private static final String TREE = "www.yunxi.example/zwgk/";

    private Path document;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Archives.empty(folder, "试验存档");
        // Programs that save a page in one file write every picture into it; those of fewer bytes are placeholders.
        byte[] large = java.util.Arrays.copyOf(Belongings.PNG, 1_200);
        Belongings.put(
                folder,
                TREE + "1.html",
                Belongings.notice(
                        Belongings.picture("/images/map.png"),
                        Belongings.picture(
                                "data:image/png;base64," + Base64.getEncoder().encodeToString(large)),
                        Belongings.link("a.pdf", "1. 预案.pdf"),
                        Belongings.link("/files/值班.xlsx", "2. 值班安排表.xlsx"),
                        Belongings.link("gone.doc", "3. 登记表.doc"),
                        "<audio src=\"a.wav\"></audio>"));
        Belongings.put(folder, "www.yunxi.example/images/map.png", Belongings.PNG);
        Belongings.put(folder, TREE + "a.pdf", Belongings.PDF);
        Belongings.put(folder, "www.yunxi.example/files/值班.xlsx", Belongings.XLSX);
        Belongings.put(folder, TREE + "a.wav", wave());
        Archives.build(folder);
        document = Archives.pages(folder.resolve("site")).stream()
                .filter(page -> page.toString().matches(".*/d/[0-9a-z]{9}/index.html"))
                .findFirst()
                .orElseThrow();
    }

    /** A tenth of a second of silence. */
    private static byte[] wave() {
        byte[] header = Base64.getDecoder().decode("UklGRkQDAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YSADAAA=");
        byte[] whole = java.util.Arrays.copyOf(header, header.length + 800);
        java.util.Arrays.fill(whole, header.length, whole.length, (byte) 0x80);
        return whole;
    }

    @Test
    void itsPicturesAreShown() {
        open(document);
        Locator pictures = page.locator(".text figure img");
        assertThat(pictures.count()).isEqualTo(2);
        for (Locator picture : pictures.all()) {
            picture.scrollIntoViewIfNeeded();
            assertThat(picture.evaluate("async img => { await img.decode(); return img.naturalWidth; }"))
                    .isEqualTo(1);
        }
    }

    @Test
    void itsAttachmentsAreListedAndThereWhereTheyCanBe() {
        open(document);
        assertThat(page.locator(".attachments li").count()).isEqualTo(4);
        for (Locator link : page.locator(".attachments a").all()) {
            String href = String.valueOf(link.evaluate("a => a.href"));
            assertThat(href.startsWith("http://www.yunxi.example/zwgk/gone.doc")
                            || Files.exists(Path.of(java.net.URI.create(href))))
                    .as(href)
                    .isTrue();
        }
    }

    @Test
    void aSoundPlays() {
        open(document);
        Object length = page.locator(".attachments audio")
                .evaluate("async audio => { audio.muted = true; await audio.play(); return audio.duration; }");
        assertThat(((Number) length).doubleValue()).isPositive();
    }
}
