package org.lantai.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.render.SampleDocument.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.config.CapturePolicy;
import org.lantai.model.Script;
import org.lantai.model.edit.Rule;
import org.lantai.render.SamplePicture;
import org.lantai.render.SampleSite;
import org.lantai.render.SiteLinks;
import org.lantai.render.theme.Theme;
import org.lantai.render.view.Html;
import org.lantai.script.ScriptSettings;
import org.lantai.subjects.vocabulary.Vocabulary;

/** An archive that can be read in several scripts. */
class EditionTest {
    private static final String REPORT = "云溪县人民政府关于进一步加强";

    @TempDir
    Path folder;

    private SampleSite sample;
    private SortedMap<String, byte[]> files;

    @BeforeEach
    void render() throws IOException {
        SamplePicture.write(folder.resolve("1.png"));
        sample = sample(Optional.of(SampleSite.BASE), Script.HANT, Script.HONG_KONG);
        files = sample.render();
    }

    private SampleSite sample(Optional<String> baseUrl, Script... alternates) {
        return SampleSite.full(folder).with(SampleSite.config(baseUrl, Script.HANS, CapturePolicy.PUBLISH, alternates));
    }

    private Document page(String path) {
        return Jsoup.parse(SampleSite.text(files, path), "http://site.invalid/" + path);
    }

    private static boolean isAlternate(String path) {
        return path.matches("(?:.*/)?zh-(?:Hant|HK)/index\\.html");
    }

    private Set<String> pages(boolean alternate) {
        return files.keySet().stream()
                .filter(path -> path.endsWith("index.html") && isAlternate(path) == alternate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String document(String title) {
        return sample.path(title);
    }

    private static String in(String path, String tag) {
        return path.replaceFirst("index\\.html$", tag + "/index.html");
    }

    @Test
    void everyPageStandsInEveryScript() {
        Set<String> expected = new TreeSet<>();
        for (String path : pages(false)) {
            expected.add(in(path, "zh-Hant"));
            expected.add(in(path, "zh-HK"));
        }
        assertThat(pages(true)).isEqualTo(expected).hasSizeGreaterThan(100);
        assertThat(expected)
                .contains("zh-Hant/index.html", "timeline/2023/07/zh-HK/index.html", "edits/zh-Hant/index.html");
    }

    @Test
    void everyLinkLeadsToAPage() {
        assertThat(SiteLinks.broken(files)).isEmpty();
    }

    @Test
    void linksStayInTheScriptThatIsRead() {
        List<String> strays = new ArrayList<>();
        for (String path : pages(true)) {
            String end = path.replaceFirst(".*?([^/]+/index\\.html)$", "$1");
            Document page = page(path);
            // The permalink below a text is the address to cite.
            page.select(".scripts a, .cite .facts a:has(code)").remove();
            for (Element link : page.select("a[href]")) {
                String target = link.absUrl("href").replaceFirst("#.*", "");
                if (target.startsWith("http://site.invalid/")
                        && target.endsWith("index.html")
                        && !target.endsWith(end)) {
                    strays.add(path + " -> " + target);
                }
            }
        }
        assertThat(strays).isEmpty();
    }

    @Test
    void pagesOfTheArchivesOwnScriptAreAsTheyWereButForTheSwitch() {
        SortedMap<String, byte[]> alone = sample(Optional.of(SampleSite.BASE)).render();
        // Only an archive that is read in Traditional characters too has indexes by strokes, and so pages for all
        // orders.
        for (String path :
                pages(false).stream().filter(p -> !p.contains("/by-")).toList()) {
            Document with = page(path);
            with.select(".scripts, .orders, script, link[hreflang], meta[http-equiv]")
                    .remove();
            Document without = Jsoup.parse(SampleSite.text(alone, path));
            without.select(".orders, script, meta[http-equiv]").remove();
            assertThat(without.select(".scripts, script[src$=scripts.js]")).isEmpty();
            assertThat(with.text()).as(path).isEqualTo(without.text());
            assertThat(with.select("[href]").eachAttr("href"))
                    .isEqualTo(without.select("[href]").eachAttr("href"));
        }
    }

    @Test
    void everyPageNamesTheAddressToCiteAndItsForms() {
        for (String path : pages(true)) {
            String primary = path.replaceFirst("[^/]+/index\\.html$", "index.html");
            Document page = page(path);
            String cited = SampleSite.BASE + SitePaths.folder(primary);
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(cited);
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                    .containsExactly("zh-Hans", "zh-Hant", "zh-HK");
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                    .isEqualTo(page(primary)
                            .select("link[rel=alternate][hreflang]")
                            .eachAttr("href"))
                    .contains(cited, SampleSite.BASE + SitePaths.folder(path));
            assertThat(page.select("html").attr("lang")).isEqualTo(path.contains("zh-HK/") ? "zh-HK" : "zh-Hant");
        }
    }

    @Test
    void theSwitchNamesTheOtherScriptsInTheirOwn() {
        Document page = page(in(document(REPORT), "zh-Hant"));
        assertThat(page.select(".scripts [aria-current]").text()).isEqualTo("繁體");
        assertThat(page.select(".scripts a").eachText()).containsExactly("简体", "香港");
        assertThat(page.select(".scripts a").eachAttr("href")).containsExactly("../index.html", "../zh-HK/index.html");
        assertThat(page.select(".scripts a").eachAttr("lang")).containsExactly("zh-Hans", "zh-HK");
    }

    @Test
    void namesTheAddressToCiteRelativelyWhereTheArchiveHasNone() {
        files = sample(Optional.empty(), Script.HANT).render();
        Document page = page(in(document(REPORT), "zh-Hant"));
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("../index.html");
        assertThat(page.select("link[hreflang]").eachAttr("href")).containsExactly("../index.html", "index.html");
        assertThat(page(document(REPORT)).select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void aPlaceInATextHasOneNameInAllScripts() {
        String path = document(REPORT);
        List<String> anchors = page(path).select(".text > .block").eachAttr("id");
        Document there = page(in(path, "zh-Hant"));
        assertThat(there.select(".text > .block").eachAttr("id"))
                .isEqualTo(anchors)
                .hasSizeGreaterThan(5);
        assertThat(there.select(".text").text()).contains("一、總體要求");
    }

    @Test
    void aDocumentIsCitedByItsOneAddress() {
        String path = document(REPORT);
        Document page = page(in(path, "zh-Hant"));
        String address = SampleSite.BASE + SitePaths.folder(path);
        assertThat(page.select(".citation").text())
                .contains(address)
                .doesNotContain("zh-Hant")
                .contains("雲溪縣");
        assertThat(page.select("meta[name=dcterms.identifier]").attr("content")).isEqualTo(address);
        assertThat(page.select(".facts a:has(code)").attr("href")).isEqualTo("../index.html");
    }

    @Test
    void namesOfTagsSourcesAndPeopleAreConvertedAndKeepTheirAddresses() {
        Document index = page("tags/zh-Hant/index.html");
        assertThat(index.select("main a[href$='kou-shu-shi/zh-Hant/index.html']")
                        .text())
                .isEqualTo("口述史");
        assertThat(index.select("main a[href$='gu-jian-zhu/zh-Hant/index.html']")
                        .text())
                .isEqualTo("古建築");
        assertThat(page("tags/gu-jian-zhu/zh-Hant/index.html").select("h1").text())
                .isEqualTo("古建築");
        assertThat(page("sources/zh-Hant/index.html").select("main a").eachText())
                .anyMatch(name -> name.contains("日報"));
        assertThat(page(in(document("青石渡老街口述"), "zh-Hant")).select(".imprint").text())
                .contains("周以寧");
    }

    @Test
    void handWrittenPagesAreConvertedAndTheirLinksLead() throws IOException {
        Files.createDirectories(folder.resolve("content/pages"));
        SamplePicture.write(folder.resolve("content/pages/qiao.png"));
        Files.writeString(
                folder.resolve("content/pages/about.md"),
                "---\ntitle: 关于本站\n---\n按[时间](/timeline/#y2023)翻阅，键入 `convert 头发`，见[县网](https://example.org/县/)。"
                        + "\n\n![修桥](qiao.png)\n\n{{edits}}\n");
        List<HandPage> pages = HandPages.read(folder, problem -> {});
        RuleCounts counts = new RuleCounts(List.of(new RuleCount(Rule.GLOSS_PINYIN, 1, 0, 0, 1)), List.of());
        files = SampleSite.of(folder, titled("修桥").says("修桥。").stored())
                .counting(counts, pages.toArray(HandPage[]::new))
                .with(SampleSite.config(Optional.empty(), Script.HANS, CapturePolicy.PUBLISH, Script.HANT))
                .render();
        Document page = page("pages/about/zh-Hant/index.html");
        assertThat(page.select("h1").text()).isEqualTo("關於本站");
        assertThat(page.select("main p").eachText().get(0)).startsWith("按時間翻閱").contains("convert 头发");
        assertThat(page.select("main p a").eachAttr("href"))
                .containsExactly("../../../timeline/zh-Hant/index.html#y2023", "https://example.org/%E5%8E%BF/");
        assertThat(page.select("main img").attr("src")).isEqualTo("../qiao.png");
        assertThat(page.select("main img").attr("alt")).isEqualTo("修橋");
        assertThat(page.select("main table").text()).contains("拼音");
        assertThat(files).containsKey("pages/about/qiao.png").doesNotContainKey("pages/about/zh-Hant/qiao.png");
    }

    @Test
    void aTagIsCalledAsTheVocabularyCallsItInThatScript() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/tags.yaml"), "tags: [{name: 云溪, synonyms: [雲溪, 溪上]}]");
        SampleSite small = SampleSite.of(
                        folder, titled("修桥").tagged("云溪").says("修桥。").stored())
                .with(SampleSite.config(Optional.empty(), Script.HANS, CapturePolicy.PUBLISH, Script.HANT))
                .knowing(Vocabulary.read(folder, Script.HANS));
        files = small.render();
        Document page = page("tags/yun-xi/zh-Hant/index.html");
        assertThat(page.select("h1").text()).isEqualTo("雲溪");
        assertThat(page.select(".facts dd").text()).isEqualTo("溪上");
    }

    @Test
    void whatProgramsReadSpeaksOfTheArchivesOwnScriptAlone() {
        assertThat(SampleSite.text(files, "feed.xml") + SampleSite.text(files, "sitemap.xml"))
                .doesNotContain("zh-Hant", "zh-HK");
        assertThat(files).doesNotContainKeys("zh-Hant/feed.xml", "zh-Hant/404.html");
    }

    @Test
    void thePageForWrongAddressesSpeaksInAllScripts() {
        Document page = page("404.html");
        assertThat(page.select("section").eachAttr("lang")).containsExactly("zh-Hans", "zh-Hant", "zh-HK");
        assertThat(page.select(".ways li:first-child a").eachAttr("href"))
                .containsExactly(SampleSite.BASE, SampleSite.BASE + "zh-Hant/", SampleSite.BASE + "zh-HK/");
        assertThat(page.select("section[lang=zh-HK] .ways a").eachAttr("href"))
                .containsExactly(
                        SampleSite.BASE + "zh-HK/",
                        SampleSite.BASE + "timeline/zh-HK/",
                        SampleSite.BASE + "search/zh-HK/");
        assertThat(page.select(".bare")).isEmpty();
    }

    @Test
    void picturesStandOnce() {
        String path = document("白鹭洲的冬天");
        assertThat(page(in(path, "zh-Hant")).select(".text img").eachAttr("src"))
                .containsExactly("../p1.png");
        assertThat(files).containsKey(SitePaths.folder(path) + "p1.png");
        assertThat(files.keySet().stream().filter(file -> file.endsWith("p1.png")))
                .hasSize(1);
    }

    @Test
    void markupIsConvertedInItsTextsAlone() {
        Html html = new Html("<p class=\"头发\">头发<em>干部</em><a href=\"../头发/index.html\">发展</a><code>头发</code></p>");
        Edition traditional = Edition.of(ScriptSettings.to(Script.HANS), List.of(Script.HANT), Theme.builtIn())
                .get(1);
        assertThat(traditional.say(html).markup())
                .isEqualTo("<p class=\"头发\">頭髮<em>幹部</em><a href=\"../头发/index.html\">發展</a><code>头发</code></p>");
    }
}
