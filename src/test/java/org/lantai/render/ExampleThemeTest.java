package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.HtmlChecker;
import org.lantai.render.theme.Theme;
import org.xml.sax.SAXException;

/** The second theme, which the theme author's guide shows as its example. */
public class ExampleThemeTest {
    public static final Path FOLDER = Path.of("src/test/resources/org/lantai/themes/qing");

    @TempDir
    Path archive;

    private SampleSite sample;

    @BeforeEach
    void copy() throws IOException {
        SamplePicture.write(archive.resolve("1.png"));
        sample = SampleSite.full(archive);
        for (Path file : files()) {
            Path target = archive.resolve("themes/qing")
                    .resolve(FOLDER.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Document page(Map<String, byte[]> site, String path) {
        return Jsoup.parse(SampleSite.text(site, path));
    }

    @Test
    void hasFewerThanAHundredLines() throws IOException {
        int lines = 0;
        for (Path file : files()) {
            lines += Files.readAllLines(file).size();
        }
        assertThat(lines).isBetween(20, 99);
    }

    @Test
    void changesWhatItSaysAndLeavesTheRest() {
        Map<String, byte[]> site = sample.render(Theme.load(archive, "qing"));
        Document about = page(site, "pages/about/index.html");
        assertThat(about.select(".more a").text()).isEqualTo("回到云溪县志办网页存档首页");
        assertThat(about.select(".site-nav").text()).contains("主题词").contains("时间线");
        assertThat(about.select(".seal").text()).isEqualTo("青溪");
        assertThat(about.select("link[rel=stylesheet]").eachAttr("href")).endsWith("../../assets/own.css");
        assertThat(SampleSite.text(site, "assets/own.css")).contains("Celadon");
        assertThat(SampleSite.text(site, "assets/lantai.css"))
                .isEqualTo(SampleSite.text(sample.render(), "assets/lantai.css"));
    }

    @Test
    void addsALanguageAndSpeaksEnglishWhereItHasNoWords() {
        Map<String, byte[]> site = sample.render(Theme.load(archive, "qing").speaking(Optional.of("ja")));
        Document home = page(site, "index.html");
        assertThat(home.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(home.select(".site-nav").attr("lang")).isEqualTo("ja");
        assertThat(home.select(".site-nav").text()).contains("年表").contains("件名");
        assertThat(home.select("#h-newest").text()).isEqualTo("新着文書");
        assertThat(home.select(".skip").text()).isEqualTo("Skip to the text");
    }

    @Test
    void itsPagesAreValid() throws IOException, SAXException {
        Map<String, byte[]> site = sample.render(Theme.load(archive, "qing").speaking(Optional.of("ja")));
        HtmlChecker checker = HtmlChecker.create();
        for (String path : site.keySet()) {
            if (path.endsWith(".html")) {
                checker.check(path, SampleSite.text(site, path));
            }
        }
        assertThat(checker.complaints()).isEmpty();
    }
}
