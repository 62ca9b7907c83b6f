package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.render.pack.Unpacking;

/** Captured pages as people see them: packed in the site, whole in the browser, opened from the disk. */
class CapturePageTest extends InBrowser {
    private static final String MENU =
            "<ul class=\"menu\"><li>首页</li><li>要闻</li><li>时政</li><li>县区</li><li>社会</li></ul>";

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void build() {
        Path archive = Archives.of(
                folder,
                "canal.html",
                page("水渠通水", "五月六日，青石村的水渠通水了，两岸的人都来看，水流了一整天。"),
                "bridge.html",
                page("渡口修桥", "三月一日，南浦渡口的桥开工，老船工田守义在岸边看了一上午。"),
                "school.html",
                page("学校开课", "九月一日，白石小学开课，四十二名学生坐进了新的教室，𠀀字也会写。"),
                "elsewhere/alone.html",
                page("晒秋", "十月，枫岭的屋顶上晒满了辣椒和玉米，远近的人都来看。"));
        Archives.build(archive, 1);
        site = archive.resolve("site");
    }

    private static String page(String title, String text) {
        return "<html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body>" + MENU + "<h1>" + title
                + "</h1><p>" + text + "</p>" + MENU + "</body></html>";
    }

    @Test
    void eachShowsItsCaptureToTheLastCharacter() {
        List<Path> pages = pages();
        assertThat(pages).hasSize(4);
        assertThat(pages).allSatisfy(path -> {
            open(path);
            String shown = page.locator("pre.capture").textContent();
            assertThat(shown).isEqualTo(Unpacking.shown(path));
            assertThat(captures()).contains(shown);
        });
    }

    private List<String> captures() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("content/captures"))) {
            return files.filter(Files::isRegularFile).map(CapturePageTest::read).toList();
        }
    }

    @Test
    void thoseOfOneHostAreToldByOneOfThem() {
        open(site.resolve("index.html"));
        assertThat(pages().stream().map(CapturePageTest::read).filter(p -> p.contains("data-reference=")))
                .hasSize(3);
        assertThat(site.resolve("captures")).isDirectoryContaining("glob:**.js");
    }

    private List<Path> pages() {
        return Archives.pages(site).stream()
                .filter(path -> path.endsWith("capture/index.html"))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
