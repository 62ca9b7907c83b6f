package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.render.SampleDocument.titled;
import static org.lantai.render.SampleSite.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.config.CapturePolicy;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.Script;
import org.lantai.render.pack.Unpacking;
import org.lantai.render.page.SitePaths;

class SiteRendererTest {
    private static final String REPORT = "云溪县人民政府关于进一步加强";

    @TempDir
    Path folder;

    @BeforeEach
    void picture() throws IOException {
        SamplePicture.write(folder.resolve("1.png"));
    }

    private Document document(SampleSite sample, String title) {
        return Jsoup.parse(sample.page(sample.render(), title));
    }

    @Test
    void rendersEveryKindOfPage() {
        SortedMap<String, byte[]> files = SampleSite.full(folder).render();
        assertThat(files.keySet())
                .contains(
                        "index.html",
                        "404.html",
                        ".nojekyll",
                        "robots.txt",
                        "feed.xml",
                        "sitemap.xml",
                        "assets/lantai.css",
                        "timeline/index.html",
                        "timeline/2023/index.html",
                        "timeline/2023/07/index.html",
                        "timeline/undated/index.html",
                        "tags/index.html",
                        "sources/index.html",
                        "pages/about/index.html",
                        "d/" + SampleSite.GONE + "/index.html");
        files.forEach((path, bytes) -> assertThat(path.endsWith(".png") || bytes[bytes.length - 1] == '\n')
                .as(path)
                .isTrue());
    }

    @Test
    void everyLinkInsideTheSiteLeadsToAFile() {
        SortedMap<String, byte[]> files = SampleSite.full(folder).render();
        assertThat(SiteLinks.broken(files)).isEmpty();
        assertThat(SiteLinks.count(files)).isGreaterThan(300);
    }

    @Test
    void nothingIsLoadedFromAnotherHost() {
        SortedMap<String, byte[]> files = SampleSite.full(folder).render();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(text(files, path));
                assertThat(
                                page.select(
                                        "script:not([src], [type=application/ld+json]), iframe, object, embed, form[action*=:]"))
                        .isEmpty();
                assertThat(page.select("[src]").eachAttr("src")).noneMatch(src -> src.contains(":"));
                assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).noneMatch(href -> href.contains(":"));
            }
        });
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        SortedMap<String, byte[]> first = SampleSite.full(folder).render();
        SortedMap<String, byte[]> second = SampleSite.full(folder).render();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void aDocumentSaysWhatItIs() {
        Document page = document(SampleSite.full(folder), REPORT);
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("article h1").text()).startsWith(REPORT);
        assertThat(page.select(".imprint time").attr("datetime")).isEqualTo("2023-07-21T09:33:26");
        assertThat(page.select(".imprint time").text()).isEqualTo("2023年7月21日 09:33:26");
        assertThat(page.select("link[rel=canonical]").attr("href")).matches(SampleSite.BASE + "d/[a-z0-9]{9}/");
        assertThat(page.select("meta[name=dcterms.creator]").eachAttr("content"))
                .containsExactly("云溪县人民政府办公室");
        assertThat(page.select("meta[name=dcterms.issued]").attr("content")).isEqualTo("2023-07-21T09:33:26+08:00");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[name=citation_title]")).isEmpty();
        assertThat(page.select(".citation").text())
                .contains("云溪县人民政府办公室. ", "（2023-07-21）[____-__-__]. " + SampleSite.BASE);
        assertThat(page.select(".no-address")).isEmpty();
        assertThat(page.select(".note strong").text()).isEqualTo("修订过两次，");
    }

    @Test
    void aDateIsNoMorePreciseThanItsPage() {
        SampleSite sample = SampleSite.full(folder);
        assertThat(document(sample, "二〇一九年").select(".imprint time").text()).isEqualTo("2019年");
        assertThat(document(sample, "七月防汛").select(".imprint time").text()).isEqualTo("2021年7月");
        assertThat(document(sample, "无题剪报").select(".imprint time")).isEmpty();
    }

    @Test
    void everyBlockHasAnAnchorOfItsOwn() {
        Document page = document(SampleSite.full(folder), REPORT);
        List<String> ids = page.select(".text > .block").eachAttr("id");
        assertThat(ids).hasSizeGreaterThan(8).doesNotHaveDuplicates();
        assertThat(page.select(".block > a.mark").eachAttr("href"))
                .containsExactlyElementsOf(ids.stream().map(id -> "#" + id).toList());
        assertThat(page.select(".block p").eachText().get(0)).isEqualTo("各乡镇人民政府，县直各单位：");
    }

    @Test
    void theTextKeepsItsStructure() {
        Document page = document(SampleSite.full(folder), REPORT);
        assertThat(page.select(".text h2").eachText()).containsExactly("一、总体要求", "二、名录与分级");
        assertThat(page.select(".text ol > li")).hasSize(3);
        assertThat(page.select(".text table caption").text()).isEqualTo("第一批保护名录");
        assertThat(page.select(".text thead th")).hasSize(3);
        assertThat(page.select(".text blockquote p")).hasSize(1);
        assertThat(page.select(".text pre").text()).contains("电  话    0000-1234567");
    }

    @Test
    void aLinkToACapturedPageLeadsToItsDocument() {
        SampleSite sample = SampleSite.full(folder);
        Document page = document(sample, REPORT);
        String target = page.select(".text a:contains(《青石渡老街口述》)").attr("href");
        assertThat(target).isEqualTo(SitePaths.href(sample.path(REPORT), sample.path("青石渡老街口述")));
        assertThat(target).matches("\\.\\./[a-z0-9]{9}/index\\.html");
    }

    @Test
    void otherLinksAreMarkedAsExternal() {
        Document page = document(SampleSite.full(folder), REPORT);
        assertThat(page.select(".text a:contains(县政府网站)").attr("rel")).isEqualTo("noopener nofollow external");
        assertThat(page.select(".text a:contains(县政府网站)").attr("href"))
                .isEqualTo("https://example.com/%E4%B8%8B%E8%BD%BD?a=1&b=%5B2%5D");
    }

    @Test
    void aScriptInALinkNeverComesOut() {
        SampleSite sample = SampleSite.of(
                folder,
                titled("链接")
                        .with(new Block.Paragraph(List.of(
                                link("javascript:alert(1)", "甲"),
                                link(" JAVASCRIPT:alert(1)", "乙"),
                                link("data:text/html,x", "丙"),
                                link("vbscript:x", "丁"),
                                link("//evil.example/", "戊"))))
                        .stored());
        Document page = document(sample, "链接");
        assertThat(page.select(".text p a")).isEmpty();
        assertThat(page.select(".text p").text()).isEqualTo("甲乙丙丁戊");
    }

    @Test
    void markupInTextsIsInert() {
        SampleSite sample = SampleSite.full(folder);
        SortedMap<String, byte[]> files = sample.render();
        Document page = Jsoup.parse(sample.page(files, "<script>"));
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script> 与“引号”&符号");
        assertThat(page.select(".text p").text()).isEqualTo("<b>这不是粗体</b> & 这也不是实体 &amp;");
        assertThat(page.title()).startsWith("<script>");
        assertThat(Jsoup.parse(text(files, "index.html")).select(".docs").text())
                .contains("<script>alert(1)");
        assertThat(text(files, "feed.xml")).doesNotContain("<script>");
    }

    @Test
    void charactersThatNoPageMayHoldAreReplacedVisibly() {
        SampleSite sample = SampleSite.of(
                folder, titled("控制符").says("前\u0000中\u0008后\uFFFE").stored());
        SortedMap<String, byte[]> files = sample.render();
        assertThat(sample.page(files, "控制符")).contains("前\uFFFD中\uFFFD后\uFFFD");
    }

    @Test
    void picturesOfOtherHostsAreNamedNotLoaded() {
        SampleSite sample = SampleSite.full(folder);
        SortedMap<String, byte[]> files = sample.render();
        Document page = Jsoup.parse(sample.page(files, "白鹭洲的冬天"));
        assertThat(page.select("img").eachAttr("src")).containsExactly("p1.png");
        assertThat(files).containsKey(SitePaths.folder(sample.path("白鹭洲的冬天")) + "p1.png");
        assertThat(files.keySet()).noneMatch(path -> path.endsWith(".svg") && !path.startsWith("assets/"));
        assertThat(page.select(".absent").eachText().get(0)).contains("图片未随档案保存", "晨雾中的渡船");
        assertThat(page.select(".absent a").attr("href")).isEqualTo("https://img.example.net/a%20b.jpg");
    }

    @Test
    void aTextThatBreaksOffSaysSo() {
        assertThat(document(SampleSite.full(folder), "白鹭洲湿地").select(".cut")).hasSize(1);
        assertThat(document(SampleSite.full(folder), "青石渡老街口述").select(".cut")).isEmpty();
    }

    @Test
    void aCaptureThatCannotBeReadHasAPageThatSaysSo() {
        SampleSite sample = SampleSite.full(folder);
        SortedMap<String, byte[]> files = sample.render();
        Document page = Jsoup.parse(sample.page(files, "坏损"));
        assertThat(page.select(".notice").text()).contains("无法读取", "content/captures/");
        assertThat(files).doesNotContainKey(SitePaths.folder(sample.path("坏损")) + "capture/index.html");
    }

    @Test
    void tellsHowTheTextCameAbout() {
        Document page = document(SampleSite.full(folder), REPORT);
        assertThat(page.select(".history").text()).contains("整理时改动 3 处。 另有 1 处存疑", "删去夹注的拼音 1", "复原被注音错开的字 1");
        assertThat(page.select(".notes.doubtful .flag").eachText()).containsExactly("推测", "未改，存疑");
        assertThat(page.select(".notes.sure del").eachText()).contains("堃（kūn）", "&amp;ldquo;");
        assertThat(page.select(".omissions li").eachText()).contains("分享到：微信 微博 QQ空间 分享按钮");
        assertThat(page.select(".history").text()).contains("网页的 meta 声明为 gb2312", "繁体专用字 0 个，简体专用字 41 个");
        assertThat(page.select(".history code.hash").text()).matches("[0-9a-f]{64}");
    }

    @Test
    void publishesTheCapturedTextOnlyWhereTheArchiveSaysSo() {
        SampleSite sample = SampleSite.of(folder, titled("甲文").says("正文<b>").stored());
        String path = SitePaths.folder(sample.path("甲文")) + "capture/index.html";
        Document page = Jsoup.parse(text(sample.render(), path));
        assertThat(captured(page)).contains("<h1>甲文</h1>");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        SampleSite withheld = sample.with(SampleSite.config(Optional.empty(), Script.HANS, CapturePolicy.WITHHOLD));
        assertThat(withheld.render()).doesNotContainKey(path);
        assertThat(withheld.render().keySet()).noneMatch(file -> file.contains("/compare/"));
        assertThat(withheld.page(withheld.render(), "甲文")).doesNotContain("capture/", "compare/");
    }

    @Test
    void cutsAHugeCapturedTextAtAWholeCharacter() {
        SampleSite sample =
                SampleSite.of(folder, titled("巨").says("𠀀".repeat(300_000)).stored());
        SortedMap<String, byte[]> files = sample.render();
        String page = text(files, SitePaths.folder(sample.path("巨")) + "capture/index.html");
        assertThat(page).contains("只显示前");
        assertThat(captured(Jsoup.parse(page))).doesNotContain("\uFFFD").hasSizeBetween(499_990, 500_000);
    }

    private static String captured(Document page) {
        return Unpacking.unpack(page.select("pre.capture").attr("data-packed"), "");
    }

    @Test
    void leadsFromDocumentToDocumentByDate() {
        Document page = document(SampleSite.full(folder), "青石渡老街口述");
        assertThat(page.select(".turn .older").text()).contains("植树动员会");
        assertThat(page.select(".turn .newer").text()).contains("实施意见");
        assertThat(document(SampleSite.full(folder), "无题剪报").select(".turn")).isEmpty();
    }

    @Test
    void aWithdrawnDocumentKeepsItsAddressAndCites() {
        Document page = Jsoup.parse(text(SampleSite.full(folder).render(), "d/" + SampleSite.GONE + "/index.html"));
        assertThat(page.select("h1").text()).isEqualTo("一份已撤下的通知");
        assertThat(page.select(".citation").text()).contains("d/" + SampleSite.GONE + "/");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void theTimelineHasEveryDocumentOnce() {
        SortedMap<String, byte[]> files = SampleSite.full(folder).render();
        Document months = Jsoup.parse(text(files, "timeline/2023/03/index.html"));
        assertThat(months.select("section h2").eachText()).containsExactly("3月28日 星期二 1", "3月12日 星期日 1", "3月2日 星期四 1");
        assertThat(months.select("section h2").eachAttr("id")).containsExactly("d28", "d12", "d02");
        assertThat(Jsoup.parse(text(files, "timeline/2019/index.html"))
                        .select("section h2")
                        .text())
                .isEqualTo("月份未知 1");
        assertThat(Jsoup.parse(text(files, "timeline/undated/index.html")).select(".docs li"))
                .hasSize(2);
    }

    @Test
    void theTimelinePictureIsALinkForEachYear() {
        Document home = Jsoup.parse(text(SampleSite.full(folder).render(), "index.html"));
        assertThat(home.select(".chart svg a").eachAttr("href")).contains("timeline/2023/index.html");
        assertThat(home.select(".chart figcaption").text()).isEqualTo("2019 至 2024 年，有日期的文献共 10 篇");
        assertThat(home.select(".years li").eachText()).contains("2023年 5", "日期未知 2");
    }

    @Test
    void thePictureShowsMonthsWhenTheArchiveIsShort() {
        SampleSite sample = SampleSite.of(
                folder,
                titled("甲").dated("2023-03-01").says("一").stored(),
                titled("乙").dated("2024-01").says("二").stored());
        Document home = Jsoup.parse(text(sample.render(), "index.html"));
        assertThat(home.select(".chart svg a").eachAttr("href"))
                .containsExactly("timeline/2023/03/index.html", "timeline/2024/01/index.html");
    }

    @Test
    void anEmptyArchiveIsDesignedFor() {
        SortedMap<String, byte[]> files = SampleSite.of(folder).render();
        assertThat(Jsoup.parse(text(files, "index.html")).select(".extent").text())
                .isEqualTo("尚无文献。");
        assertThat(SiteLinks.broken(files)).isEmpty();
    }

    @Test
    void theFeedNamesDocumentsByPermalink() {
        SampleSite sample = SampleSite.full(folder);
        org.jsoup.nodes.Document feed = Jsoup.parse(text(sample.render(), "feed.xml"), "", Parser.xmlParser());
        assertThat(feed.select("entry > id").eachText()).allMatch(id -> id.matches(SampleSite.BASE + "d/[a-z0-9]{9}/"));
        assertThat(feed.select("entry:contains(实施意见) > published").text()).isEqualTo("2023-07-21T09:33:26+08:00");
        assertThat(feed.select("entry:contains(编纂工作小结) > published").text()).isEqualTo("2019-01-01T00:00:00+08:00");
        assertThat(feed.select("entry:contains(老街修缮工程完工) > published").text()).isEqualTo("2023-03-02T09:15:00+08:00");
        assertThat(feed.select("entry:contains(无题剪报) > updated").text()).isEqualTo("2024-11-02T00:00:00+08:00");
    }

    @Test
    void withoutAnAddressTheFeedUsesTagUris() {
        SampleSite sample =
                SampleSite.full(folder).with(SampleSite.config(Optional.empty(), Script.HANS, CapturePolicy.PUBLISH));
        Map<String, byte[]> files = sample.render();
        assertThat(text(files, "feed.xml")).contains("<id>tag:lantai.invalid,2026:");
        assertThat(files).doesNotContainKey("sitemap.xml");
        assertThat(sample.page(files, REPORT)).doesNotContain("rel=\"canonical\"");
        assertThat(Jsoup.parse(sample.page(files, REPORT)).select(".citation").text())
                .endsWith("[2024-11-02]. http://www.yunxi.example/art/2023/7/21/art_1.html.");
        assertThat(Jsoup.parse(sample.page(files, REPORT)).select(".no-address").text())
                .contains("原网页的网址");
    }

    @Test
    void theSitemapHasWhatSearchEnginesMayList() {
        SortedMap<String, byte[]> files = SampleSite.full(folder).render();
        assertThat(text(files, "sitemap.xml"))
                .contains("<loc>" + SampleSite.BASE + "</loc>", SampleSite.BASE + "timeline/2023/07/</loc>")
                .contains("<urlset", "timeline/2023/07/21/</loc>", "timeline/about/</loc>", "timeline/undated/</loc>")
                .doesNotContain("capture/")
                .doesNotContain(SampleSite.GONE.value());
        assertThat(text(files, "robots.txt")).contains("Sitemap: " + SampleSite.BASE + "sitemap.xml");
    }

    @Test
    void speaksTraditionalInATraditionalArchive() {
        SampleSite sample =
                SampleSite.full(folder).with(SampleSite.config(Optional.empty(), Script.TAIWAN, CapturePolicy.PUBLISH));
        Document home = Jsoup.parse(text(sample.render(), "index.html"));
        assertThat(home.select("html").attr("lang")).isEqualTo("zh-TW");
        assertThat(home.select(".site-nav").text()).contains("時間線", "標籤", "來源");
    }

    private static Inline link(String href, String text) {
        return new Inline.Link(href, List.of(new Inline.Text(text)));
    }
}
