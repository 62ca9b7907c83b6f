package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.BuildReport;

/** An article that its site spread over three pages. */
class PartsTest {
    private static final List<String> TEXTS = List.of(
            "渡口的老人每天清早都来看水位，本子记了三十年，从没有断过一天。", "桥是后来修的，石料从对岸的山上采，一船一船运了整整两个冬天。", "如今船停在岸边做了茶馆，喝茶的人说，坐在船里听水声最好。");

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        Archives.empty(folder, "试验存档");
    }

    @Test
    void becomeOneDocumentInTheirOrder() throws IOException {
        capture(3);
        capture(1);
        capture(2);
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.captures()).isEqualTo(3);
        assertThat(report.problems()).extracting(Problem::kind).contains(ProblemKind.PARTS_JOINED);
        Document page = pages().get(0);
        assertThat(page.select("h1").text()).isEqualTo("清漪江上的渡口");
        assertThat(page.select(".text .block").eachText())
                .containsExactly(paragraph(1), paragraph(2), paragraph(3), "（图片由村民提供，文中人物为化名。）");
        assertThat(page.select(".witnesses").text()).contains("c1.html", "c2.html", "c3.html");
    }

    /** The first post of a later page is mostly of another day. */
    @Test
    void ofAThreadAreJoinedWhateverTheirDays() throws IOException {
        threadPage(1, "2014-06-02");
        threadPage(2, "2014-06-05");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        Document page = pages().get(0);
        assertThat(page.select(".post header cite").eachText()).containsExactly("柳岸", "船夫", "柳岸", "船夫");
        assertThat(page.select(".imprint").text()).contains("2014年6月2日", "柳岸").doesNotContain("6月5日", "船夫");
        assertThat(read(folder.resolve("site/edits/index.html"))
                        .select("tr:contains(帖子四周) td")
                        .eachText())
                .as("what was left out of all parts of the one document")
                .containsExactly("8", "1");
    }

    private void threadPage(int number, String day) {
        String address = "thread-91-%d-1.html";
        String file =
                folder.resolve("content/captures/" + address.formatted(number)).toString();
        Archives.write(
                Path.of(file.replace(".html", ".meta.yaml")),
                "url: http://bbs.qinghe.example/" + address.formatted(number));
        Archives.write(
                Path.of(file),
                "<head><title>石桥边的水位</title></head><body><h1>石桥边的水位</h1>"
                        + post("柳岸", day + " 08:10", paragraph(number))
                        + post("船夫", day + " 09:30", TEXTS.get(2) + number)
                        + "<p>"
                        + (number == 1 ? "1 <a href=thread-91-2-1.html>2</a>" : "<a href=thread-91-1-1.html>1</a> 2")
                        + "</p></body>");
    }

    private static String post(String name, String time, String text) {
        return "<div><div><b>" + name + "</b><i>发表于 " + time + "</i></div><div><p>" + text + "</p></div><div><a>回复</a>"
                + " <a>举报</a></div></div>";
    }

    @Test
    void sayWhichOfThemIsMissing() throws IOException {
        capture(1);
        capture(3);
        BuildReport report = Archives.build(folder);

        assertThat(report.problems()).extracting(Problem::kind).contains(ProblemKind.PARTS_MISSING);
        assertThat(pages().get(0).select(".witnesses").text()).contains("第 2 页，共 3 页 未采集到");
        assertThat(report.documents()).isEqualTo(1);
    }

    @Test
    void keepTheAddressesTheyHadBeforeTheyWereJoined() throws IOException {
        capture(2);
        Archives.build(folder);
        Path second = idOf(paragraph(2));
        capture(1);
        capture(3);
        Archives.build(folder);

        Document moved = Jsoup.parse(
                folder.resolve("site/d").resolve(second).resolve("index.html").toFile());
        String target = moved.select(".notice a").attr("href");
        Document whole = Jsoup.parse(folder.resolve("site/d")
                .resolve(second)
                .resolve(target)
                .normalize()
                .toFile());
        assertThat(whole.select(".text .block").eachText()).contains(paragraph(1), paragraph(2));
    }

    @Test
    void doNotDependOnTheOrderOfTheFiles(@TempDir Path other) {
        capture(1);
        capture(2);
        capture(3);
        Archives.copy(folder.resolve("content"), other.resolve("content"));
        Archives.build(folder, 1);
        Archives.build(other, 4);

        assertThat(Archives.digests(other.resolve("site"))).isEqualTo(Archives.digests(folder.resolve("site")));
    }

    private static String paragraph(int number) {
        return TEXTS.get(number - 1).repeat(4);
    }

    private void capture(int number) {
        String captures = "content/captures/c" + number;
        String mark = number == 1 ? "" : "_" + number;
        Archives.write(
                folder.resolve(captures + ".meta.yaml"), "url: http://www.qinghe.example/a/dukou" + mark + ".html");
        Archives.write(
                folder.resolve(captures + ".html"),
                "<body><h1>清漪江上的渡口" + (number == 1 ? "" : "（" + number + "）") + "</h1><div class=\"content\"><p>"
                        + paragraph(number) + "</p><p>（图片由村民提供，文中人物为化名。）</p></div><div class=\"pages\">"
                        + link(1, number) + link(2, number) + link(3, number) + "</div></body>");
    }

    private static String link(int number, int own) {
        String mark = number == 1 ? "" : "_" + number;
        return number == own ? "<b>" + number + "</b>" : "<a href=\"dukou" + mark + ".html\">" + number + "</a>";
    }

    private Path idOf(String paragraph) throws IOException {
        try (Stream<Path> ids = Files.list(folder.resolve("site/d"))) {
            return ids.filter(id -> read(id.resolve("index.html")).text().contains(paragraph))
                    .map(Path::getFileName)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Document> pages() throws IOException {
        try (Stream<Path> ids = Files.list(folder.resolve("site/d"))) {
            return ids.sorted().map(id -> read(id.resolve("index.html"))).toList();
        }
    }

    private static Document read(Path page) {
        try {
            return Jsoup.parse(page.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
