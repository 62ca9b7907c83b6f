package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.site.Belongings.PDF;
import static org.lantai.site.Belongings.PNG;
import static org.lantai.site.Belongings.URL;
import static org.lantai.site.Belongings.XLSX;
import static org.lantai.site.Belongings.link;
import static org.lantai.site.Belongings.notice;
import static org.lantai.site.Belongings.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.BuildReport;
import org.lantai.source.WarcFixture;

/** What belongs to a page comes along with it, in whatever way the page was kept; what is not there is listed. */
class BelongingsTest {
    private static final String TREE = "www.yunxi.example/zwgk/2023/";

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        Archives.empty(folder, "试验存档");
    }

    @Test
    void aNoticeWithThreeAttachmentsListsAllAndKeepsThoseThatAreThere() throws IOException {
        Belongings.put(
                folder,
                TREE + "1.html",
                notice(
                        link("./P02023.pdf", "1. 防汛应急预案.pdf"),
                        link("/zwgk/files/值班.xlsx", "2. 值班安排表"),
                        link("gone.doc", "3. 隐患排查登记表.doc")));
        Belongings.put(folder, TREE + "P02023.pdf", PDF);
        Belongings.put(folder, "www.yunxi.example/zwgk/files/值班.xlsx", XLSX);
        BuildReport report = Archives.build(folder);
        Path page = document();
        Document html = html(page);

        assertThat(html.select(".attachments li").eachText())
                .containsExactly(
                        "1. 防汛应急预案.pdf PDF 2.7 kB", "2. 值班安排表 XLSX " + XLSX.length + " B", "3. 隐患排查登记表.doc 未随档案保存");
        List<String> hrefs = html.select(".attachments a").eachAttr("href");
        assertThat(Files.readAllBytes(page.resolveSibling(hrefs.get(0)))).isEqualTo(PDF);
        assertThat(Files.readAllBytes(page.resolveSibling(hrefs.get(1)))).isEqualTo(XLSX);
        assertThat(hrefs.get(2)).isEqualTo("http://www.yunxi.example/zwgk/2023/gone.doc");
        assertThat(html.select(".text a[href]:not(.mark)").eachAttr("href")).isEqualTo(hrefs);
        assertThat(html.select(".attachments a[download]").eachAttr("download")).containsExactly("2. 值班安排表.xlsx");
        assertThat(html.select(".attachments .count").get(0).attr("title"))
                .isEqualTo("SHA-256 " + CapturedBytes.copyOf(PDF).sha256());
        assertThat(report.attachments()).isEqualTo(new BuildReport.Weight(2, PDF.length + XLSX.length));
    }

    @Test
    void aBoxOfAttachmentsBelowTheTextIsOfTheText() throws IOException {
        String page = notice().replaceFirst(
                        "</div></div><div class=\"footer\">",
                        "</div><div class=\"fj\"><b>附件：</b><ul><li><a href=\"P02023.pdf\">预案.pdf</a></li></ul></div></div>"
                                + "<div class=\"footer\">");
        Belongings.put(folder, TREE + "1.html", page);
        Belongings.put(folder, TREE + "P02023.pdf", PDF);
        Archives.build(folder);

        assertThat(html(document()).select(".text").text()).contains("附件： 预案.pdf");
        assertThat(html(document()).select(".attachments li").eachText()).containsExactly("预案.pdf PDF 2.7 kB");
    }

    @Test
    void aSettingListsThemOnly() throws IOException {
        Archives.write(folder.resolve("content/archive.yaml"), "title: 试验\nattachments: list\n");
        Belongings.put(folder, TREE + "1.html", notice(link("P02023.pdf", "防汛应急预案.pdf")));
        Belongings.put(folder, TREE + "P02023.pdf", PDF);
        BuildReport report = Archives.build(folder);

        assertThat(html(document()).select(".attachments li").eachText()).containsExactly("防汛应急预案.pdf 未随档案保存");
        assertThat(report.attachments().files()).isZero();
        assertThat(files("pdf")).isEmpty();
    }

    @Test
    void aPageThatIsCalledADocumentIsNotPublished() throws IOException {
        Belongings.put(folder, TREE + "1.html", notice(link("form.doc", "登记表.doc")));
        Belongings.put(folder, TREE + "form.doc", "<html><script>alert(1)</script></html>");
        BuildReport report = Archives.build(folder);

        assertThat(html(document()).select(".attachments li").eachText()).containsExactly("登记表.doc 未随档案保存");
        assertThat(files("doc")).isEmpty();
        assertThat(report.problems()).extracting(Problem::kind).contains(ProblemKind.ATTACHMENT_CONTENT);
    }

    @Test
    void aHiddenOrWithdrawnDocumentPublishesNone() throws IOException {
        Belongings.put(folder, TREE + "1.html", notice(link("P02023.pdf", "防汛应急预案.pdf")));
        Belongings.put(folder, TREE + "2.html", Belongings.titled("关于召开防汛会议的通知", "<p>会议在县政府三楼举行，请准时参加。</p>"));
        Belongings.put(folder, TREE + "P02023.pdf", PDF);
        Archives.build(folder);
        Path page = documents()
                .filter(document -> read(document).contains("class=\"attachments\""))
                .findFirst()
                .orElseThrow();
        Path file = page.resolveSibling(html(page).select(".attachments a").attr("href"));
        assertThat(file).exists();

        Archives.write(folder.resolve("content/captures/" + TREE + "1.meta.yaml"), "hide: true\n");
        Archives.build(folder);
        assertThat(file).isDirectory();
        assertThat(file.resolve("index.html")).content().contains("http-equiv=\"refresh\"");
    }

    @Test
    void anAttachmentThatIsGoneIsAnsweredByItsDocument() throws IOException {
        Belongings.put(folder, TREE + "1.html", notice(link("P02023.pdf", "防汛应急预案.pdf")));
        Belongings.put(folder, TREE + "P02023.pdf", PDF);
        Archives.build(folder);
        Path file = document()
                .resolveSibling(html(document()).select(".attachments a").attr("href"));
        Files.delete(folder.resolve("content/captures/" + TREE + "P02023.pdf"));
        Archives.build(folder);

        assertThat(file.resolve("index.html")).content().contains("../index.html");
    }

    @Test
    void aBuildThatChangesNothingWritesNoAttachmentAnew() throws IOException {
        Belongings.put(folder, TREE + "1.html", notice(link("P02023.pdf", "防汛应急预案.pdf")));
        Belongings.put(folder, TREE + "P02023.pdf", PDF);
        Archives.build(folder);

        assertThat(Archives.build(folder).written()).isZero();
    }

    @Test
    void aTreeOfAWholeHostHasItsPicturesByTheRoot() throws IOException {
        Belongings.put(
                folder, TREE + "1.html", notice(picture("/images/map.png"), picture("http://img.yunxi.example/b.png")));
        Belongings.put(folder, "www.yunxi.example/images/map.png", PNG);
        Belongings.put(folder, "img.yunxi.example/b.png", PNG);
        Archives.build(folder);

        assertShows(2, 0);
    }

    @Test
    void aWarcFileHasPicturesAndAttachmentsOfItsPages() throws IOException {
        String page = notice(
                picture("/images/map.png"),
                picture("/images/gone.png"),
                link("download.jsp?id=3", "附件：防汛应急预案"),
                link("gone.doc", "登记表.doc"));
        Belongings.put(
                folder,
                "crawl.warc.gz",
                new WarcFixture()
                        .response("http://www.yunxi.example/images/map.png", 200, "Content-Type: image/png", PNG)
                        .html(URL, page)
                        .response("http://www.yunxi.example/images/gone.png", 404, "Content-Type: image/png", PNG)
                        .response(
                                "http://www.yunxi.example/zwgk/2023/download.jsp?id=3",
                                200,
                                "Content-Type: application/pdf\nContent-Encoding: gzip",
                                WarcFixture.gzip(PDF))
                        .gzipped());
        Archives.build(folder);

        assertShows(1, 1);
        assertThat(html(document()).select(".attachments li").eachText())
                .containsExactly("附件：防汛应急预案 PDF 2.7 kB", "登记表.doc 未随档案保存");
        assertThat(Files.readAllBytes(files("pdf").get(0))).isEqualTo(PDF);
    }

    @Test
    void picturesAreTakenFromAnotherFileOfTheArchive() throws IOException {
        Belongings.put(
                folder,
                "a.warc",
                new WarcFixture().html(URL, notice(picture("/images/map.png"))).bytes());
        Belongings.put(
                folder,
                "b.warc",
                new WarcFixture()
                        .response("https://www.yunxi.example/images/map.png", 200, "Content-Type: image/png", PNG)
                        .bytes());
        Archives.build(folder);

        assertShows(1, 0);
    }

    @Test
    void aPackIsReadAsAFolderWould() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "页/1.html",
                notice(picture("1_files/a.png"), link("../附件/a.pdf", "预案.pdf")).getBytes(StandardCharsets.UTF_8));
        files.put("页/1_files/a.png", PNG);
        files.put("附件/a.pdf", PDF);
        Belongings.put(folder, "saved.zip", Belongings.zip(files));
        Archives.build(folder);

        assertShows(1, 0);
        assertThat(Files.readAllBytes(files("pdf").get(0))).isEqualTo(PDF);
    }

    @Test
    void aPageSavedWithItsPartsHasThem() throws IOException {
        String head = "From: <Saved by Blink>\r\nSnapshot-Content-Location: " + URL
                + "\r\nDate: Sun, 6 Aug 2023 10:20:30 +0800\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"----B\"\r\n\r\n";
        String page = "------B\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Location: " + URL + "\r\n\r\n"
                + Base64.getMimeEncoder()
                        .encodeToString(notice(picture("/images/map.png")).getBytes(StandardCharsets.UTF_8))
                + "\r\n";
        String part = "------B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Location: http://www.yunxi.example/images/map.png\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(PNG) + "\r\n------B--\r\n";
        Belongings.put(folder, "saved.mhtml", head + page + part);
        Archives.build(folder);

        assertShows(1, 0);
    }

    @Test
    void soundsAndFilmsPlayFromThePage() throws IOException {
        Belongings.put(
                folder,
                TREE + "1.html",
                notice("<video src=\"flood.mp4\" poster=\"poster.png\"></video>", "<audio src=\"a.mp3\"></audio>"));
        Belongings.put(folder, TREE + "flood.mp4", "0000ftypisom....");
        Belongings.put(folder, TREE + "poster.png", PNG);
        Belongings.put(folder, TREE + "a.mp3", "ID3\u0003\u0000....");
        Archives.build(folder);
        Document html = html(document());

        assertShows(1, 0);
        assertThat(html.select(".attachments video[controls]")).hasSize(1);
        assertThat(html.select(".attachments audio[controls]")).hasSize(1);
        assertThat(html.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("media-src 'self'");
    }

    private void assertShows(int shown, int absent) throws IOException {
        Document html = html(document());
        assertThat(html.select(".text figure img"))
                .hasSize(shown)
                .allSatisfy(img ->
                        assertThat(document().resolveSibling(img.attr("src"))).exists());
        assertThat(html.select(".text figure :containsOwn(图片未随档案保存)")).hasSize(absent);
    }

    private Path document() throws IOException {
        return documents().findFirst().orElseThrow();
    }

    private Stream<Path> documents() throws IOException {
        return Archives.pages(folder.resolve("site")).stream()
                .filter(page -> page.toString().matches(".*/d/[0-9a-z]{9}/index.html"));
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
            return all.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Document html(Path page) {
        return Jsoup.parse(read(page));
    }
}
