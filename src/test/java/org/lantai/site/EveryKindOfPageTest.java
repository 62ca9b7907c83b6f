package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** Every kind of page says what it is, has a picture to be shared with, and says what it is cited by. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindOfPageTest {
    private static final String BASE = "https://example.org/yunxi/";
    private static final String FERRY = "渡口的船工姓陆，撑了四十年的篙，两岸的人都认得他，逢年过节总有人送来米酒，他也总要回送一篮河虾。";

    private final SortedMap<String, Document> pages = new TreeMap<>();
    private Path site;

    @BeforeAll
    void build() throws IOException {
        Path archive = Archives.copyOfDemonstration(Archives.temporary("kinds"));
        site = archive.resolve("site");
        capture(archive, "bao", "渡口旧闻", FERRY);
        capture(archive, "men", "渡口旧闻", FERRY);
        capture(archive, "gone", "竹编旧闻", "竹编要选三年的毛竹，剖成薄篾，在灶上熏过才不生虫。");
        for (int i = 1; i <= 3; i++) {
            capture(archive, "z" + i, "渡口纪事 第" + i + "章 过江", "这是第" + i + "章，船到江心，风从上游来，浪打在船舷上，一桨一桨往对岸去。");
        }
        build(archive, Optional.of(new BuildOptions.Release("2031-01-01", "")));
        Files.delete(archive.resolve("content/captures/kinds/gone.html"));
        Files.delete(archive.resolve("content/captures/kinds/gone.meta.yaml"));
        build(archive, Optional.empty());
        for (Path page : Archives.pages(site)) {
            Document document = Jsoup.parse(page.toFile());
            if (document.select("meta[http-equiv=refresh]").isEmpty()) {
                pages.put(site.relativize(page).toString().replace('\\', '/'), document);
            }
        }
    }

    private static void build(Path archive, Optional<BuildOptions.Release> release) {
        new SiteBuilder(new BuildOptions(Optional.empty(), 2, true, release), Progress.NONE).build(archive);
    }

    private static void capture(Path archive, String name, String title, String text) {
        Path captures = archive.resolve("content/captures/kinds");
        Archives.write(captures.resolve(name + ".html"), "<h1>" + title + "</h1><p>" + text + "</p>");
        Archives.write(
                captures.resolve(name + ".meta.yaml"),
                "url: http://kinds.example/" + name + "\ndate: 2019-03-05\ntags: [" + name + "]\n");
    }

    /** A page's kind: its path without what names it, and whether it shows anything. */
    private static String kind(String path, Document page) {
        String form = path.replaceFirst("(^|/)zh-Hant/index", "$1index")
                .replaceFirst("(^d/)[^/]+", "$1*")
                .replaceFirst("/v\\d+/", "/v/")
                .replaceFirst("^d/\\*/witnesses/[^/]+/(capture|compare)/", "d/*/$1/")
                .replaceFirst("^(d/\\*/witnesses/)[^/]+/index", "$1*/index")
                .replaceFirst("^timeline/(about/)?.*", "timeline/$1")
                .replaceFirst("^(tags|people|places|organisations|sources|series)/by-.*", "$1/index.html")
                .replaceFirst("^(tags|people|places|organisations|sources|series)/[^/]+/.*", "$1/*");
        return page.body().className() + " " + form
                + (page.select("p.extent, .notice").text().contains("地址予以保留") ? " deserted" : "");
    }

    private static String meta(Document page, String query) {
        return page.select("meta[" + query + "]").attr("content");
    }

    @Test
    void allKindsAreThere() {
        TreeSet<String> kinds = new TreeSet<>();
        pages.forEach((path, page) -> kinds.add(page.body().className()));
        assertThat(kinds)
                .contains(
                        "kind-home",
                        "kind-document",
                        "kind-capture",
                        "kind-compare",
                        "kind-witnesses",
                        "kind-version",
                        "kind-versions",
                        "kind-tombstone",
                        "kind-timeline",
                        "kind-tags",
                        "kind-people",
                        "kind-places",
                        "kind-organisations",
                        "kind-sources",
                        "kind-series",
                        "kind-search",
                        "kind-page");
    }

    @Test
    void everyPageHasADescription() {
        assertThat(pages)
                .allSatisfy((path, page) -> assertThat(meta(page, "name=description"))
                        .as(path)
                        .hasSizeBetween(8, 300)
                        .doesNotContain("{0}", "{1}"));
    }

    @Test
    void noTwoKindsOfPagesAreDescribedAlike() {
        SortedMap<String, String> kinds = new TreeMap<>();
        pages.forEach((path, page) -> {
            String kind = kind(path, page);
            String before = kinds.putIfAbsent(page.select("html").attr("lang") + meta(page, "name=description"), kind);
            assertThat(before == null ? kind : before).as(path).isEqualTo(kind);
        });
    }

    @Test
    void everyPageHasAPictureThatCanBeLookedAt() throws IOException {
        assertThat(pages)
                .allSatisfy((path, page) ->
                        assertThat(meta(page, "property=og:image")).as(path).isEqualTo(BASE + "assets/share.png"));
        assertThat(ImageIO.read(site.resolve("assets/share.png").toFile()).getWidth())
                .isEqualTo(1200);
    }

    @Test
    void whateverStandsBelowADocumentSaysWhatItIsCitedBy() {
        pages.forEach((path, page) -> {
            if (path.startsWith("d/")) {
                String cited = page.select("head > link[rel=cite-as]").attr("href");
                assertThat(cited).as(path).isEqualTo(BASE + cited(path));
            }
        });
    }

    /** A version or witness by itself; a capture, a comparison and a list by what they belong to. */
    private static String cited(String path) {
        return path.replaceFirst("zh-Hant/index", "index")
                .replaceFirst("(capture|compare|versions|witnesses)/index\\.html$", "")
                .replaceFirst("index\\.html$", "");
    }

    @Test
    void everyRelatedPageIsThere() {
        pages.forEach((path, page) -> page.select("head > link:not([rel=stylesheet]):not([rel^=schema])")
                .forEach(link -> {
                    String href = link.attr("href");
                    if (!href.contains("://")) {
                        Path target = site.resolve(path).resolveSibling(href).normalize();
                        assertThat(target).as(path).exists();
                    }
                }));
    }
}
