package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.DocumentId;

/** What answers at an address when nothing stands there any more. */
class VanishedPathsTest {
    private static final String FERRY =
            DocumentId.derive("yunxi.example/ferry", 0).value();

    @TempDir
    Path archive;

    @BeforeEach
    void buildOnce() throws IOException {
        Archives.of(
                archive,
                "ferry.html",
                "<h1>渡口旧闻</h1><p>发布时间：2019年3月5日</p><p>渡口的船工姓陆，撑了四十年的篙，两岸的人都认得他。</p>"
                        + "<p><img src=\"lu.png\">逢年过节总有人送来米酒，他一个人喝不完，就分给过河的人。</p>",
                "ferry.meta.yaml",
                "url: http://yunxi.example/ferry\ndate: 2019-03-05\ntags: [渡口]\n",
                "school.html",
                "<h1>学堂旧闻</h1><p>学堂设在文庙里，先生只有一位，学生来自七个村，冬天自带炭火，晴天在院里背书。</p>",
                "school.meta.yaml",
                "url: http://yunxi.example/school\ndate: 2019-03-06\n");
        Files.write(archive.resolve("content/captures/lu.png"), picture());
        Archives.write(archive.resolve("content/pages/method.md"), "# 方法\n\n逐篇校订。\n");
        settings("alternate: [zh-Hant]\n");
        Archives.build(archive, 1);
    }

    private static byte[] picture() throws IOException {
        try (Stream<Path> all = Files.walk(Archives.DEMONSTRATION.resolve("content/captures"))) {
            return Files.readAllBytes(all.filter(p -> p.toString().endsWith("shibei.png"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private void settings(String lines) {
        Archives.write(archive.resolve("content/archive.yaml"), "title: 试验存档\n" + lines);
    }

    private Set<String> addresses() throws IOException {
        Path site = archive.resolve("site");
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .filter(SiteAddress::isKept)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(archive.resolve("site").resolve(path)), path);
    }

    private void leads(String from, String to) throws IOException {
        Document page = page(from);
        String href = page.select("meta[http-equiv=refresh]").attr("content").replace("0; url=", "");
        Path there = Path.of(from).resolveSibling(href).normalize();
        assertThat(there).as(from).hasToString(to);
        assertThat(archive.resolve("site").resolve(there)).exists();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(href);
        assertThat(page.select("a").attr("href")).isEqualTo(href);
    }

    @Test
    void allPagesOfAScriptThatIsGivenUpLeadToTheirOwn() throws IOException {
        Set<String> before = addresses();
        settings("");
        Archives.build(archive, 1);
        assertThat(addresses()).containsAll(before);
        leads("d/" + FERRY + "/zh-Hant/index.html", "d/" + FERRY + "/index.html");
        leads("timeline/2019/03/05/zh-Hant/index.html", "timeline/2019/03/05/index.html");
        leads("zh-Hant/index.html", "index.html");
    }

    @Test
    void captureAndComparisonThatAreWithheldLeadToTheDocument() throws IOException {
        Set<String> before = addresses();
        settings("alternate: [zh-Hant]\ncaptures: withhold\n");
        Archives.build(archive, 1);
        assertThat(addresses()).containsAll(before);
        leads("d/" + FERRY + "/capture/index.html", "d/" + FERRY + "/index.html");
        leads("d/" + FERRY + "/compare/zh-Hant/index.html", "d/" + FERRY + "/zh-Hant/index.html");
    }

    @Test
    void whatADocumentLeavesBehindIsAnsweredOnAnotherMachineToo() throws IOException {
        Set<String> before = addresses();
        Files.delete(archive.resolve("content/captures/ferry.html"));
        Files.delete(archive.resolve("content/captures/ferry.meta.yaml"));
        Files.delete(archive.resolve("content/pages/method.md"));
        Archives.delete(archive.resolve("site"));
        Archives.build(archive, 1);
        Set<String> now = addresses();
        before.removeIf(SiteAddress::isTravelling);
        assertThat(now).containsAll(before);
        leads("timeline/2019/03/05/index.html", "timeline/2019/03/index.html");
        leads("timeline/2019/03/05/zh-Hant/index.html", "timeline/2019/03/zh-Hant/index.html");
        leads("d/" + FERRY + "/capture/index.html", "d/" + FERRY + "/index.html");
        assertThat(page("d/" + FERRY + "/index.html").text()).contains("渡口旧闻");
        assertThat(page("pages/method/index.html").text()).contains("撤下");
        assertThat(page("tags/du-kou/index.html").text()).contains("渡口");
        try (Stream<Path> left = Files.list(archive.resolve("site/d/" + FERRY))) {
            String picture = left.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .findFirst()
                    .orElseThrow();
            leads("d/" + FERRY + "/" + picture + "/index.html", "d/" + FERRY + "/index.html");
        }
    }

    @Test
    void whatComesBackStandsWhereItStood() throws IOException {
        Set<String> before = addresses();
        Path kept = archive.resolve("ferry.html");
        Files.move(archive.resolve("content/captures/ferry.html"), kept);
        Archives.build(archive, 1);
        Files.move(kept, archive.resolve("content/captures/ferry.html"));
        Archives.build(archive, 1);
        assertThat(addresses()).containsAll(before);
        assertThat(page("d/" + FERRY + "/capture/index.html").text()).contains("渡口旧闻");
    }

    @Test
    void versionControlIsToldWhatToKeep() throws IOException {
        Path attributes = archive.resolve("content/.gitattributes");
        assertThat(attributes).content().contains("captures/** -text", "permalinks.tsv text eol=lf merge=union");
        Files.writeString(attributes, "# own\n");
        Archives.build(archive, 1);
        assertThat(attributes).hasContent("# own\n");
    }
}
