package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;
import org.lantai.pipeline.BuildReport;

/** Captures of lists, error pages and redirects beside those of articles. */
class NoDocumentsTest {
    private static final String ARTICLE = page(
            "清漪江上的渡口",
            "<h1>清漪江上的渡口</h1><p>渡口的老人每天清早都来看水位，本子记了三十年，从没有断过一天。</p>" + "<p>如今船停在岸边做了茶馆，喝茶的人说，坐在船里听水声最好。</p>");
    private static final String GONE = page("提示信息", "<p>您访问的页面不存在或已被删除</p>");
    private static final String AWAY =
            "<html><script>location.href='https://www.qingyi.example/2.html'</script></html>";

    @TempDir
    Path folder;

    private static String page(String title, String body) {
        return "<html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body>" + body
                + "</body></html>";
    }

    private static Problem only(ProblemKind kind, BuildReport report) {
        List<Problem> some =
                report.problems().stream().filter(p -> p.kind() == kind).toList();
        assertThat(some).hasSize(1);
        return some.get(0);
    }

    private List<String> promised() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("content/permalinks.tsv"))) {
            return lines.filter(line -> line.startsWith("document\t")).toList();
        }
    }

    @Test
    void takeNoPlaceAndAreToldOfInOneLine() throws IOException {
        Archives.of(
                folder,
                "a.html",
                ARTICLE,
                "b.html",
                GONE,
                "c.html",
                GONE + " ",
                "d.html",
                GONE + "  ",
                "e.html",
                GONE + "   ",
                "f.html",
                AWAY);
        BuildReport report = Archives.build(folder);

        assertThat(report.captures()).isEqualTo(6);
        assertThat(report.documents()).isEqualTo(1);
        assertThat(promised()).hasSize(1);
        assertThat(report.problems())
                .extracting(Problem::kind)
                .doesNotContain(ProblemKind.PAGE_ERROR, ProblemKind.PAGE_REDIRECT);
        Problem summary = only(ProblemKind.CAPTURES_NO_DOCUMENTS, report);
        assertThat(summary.severity()).isEqualTo(Severity.WARNING);
        assertThat(summary.message())
                .isEqualTo(
                        "Captures that are no articles were left out: 4 error pages (content/captures/b.html,"
                                + " content/captures/c.html, content/captures/d.html, …), 1 redirect (content/captures/f.html).");
    }

    @Test
    void areListedOnTheSite() throws IOException {
        Archives.of(folder, "a.html", ARTICLE, "b.html", GONE, "f.html", AWAY);
        Archives.build(folder);
        Document page = Jsoup.parse(folder.resolve("site/edits/index.html").toFile());

        assertThat(page.select("dl").text())
                .isEqualTo("错误页 1 个 content/captures/b.html 跳转页 1 个 content/captures/f.html");
        assertThat(page.text()).contains("2 个采集页是列表页、错误页或跳转页，没有作为文章收入。");
    }

    @Test
    void areForcedByASidecar() throws IOException {
        Archives.of(folder, "a.html", ARTICLE, "b.html", GONE, "b.meta.yaml", "kind: article\n");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.problems()).extracting(Problem::kind).containsExactly(ProblemKind.CITE_NO_ADDRESS);
    }

    @Test
    void areNamedByASidecarWhereNothingTellsThem() throws IOException {
        Archives.of(folder, "a.html", ARTICLE, "b.html", ARTICLE + " ", "b.meta.yaml", "kind: error\n");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        assertThat(only(ProblemKind.CAPTURES_NO_DOCUMENTS, report).message()).contains("b.html");
    }

    @Test
    void keepAnAddressThatWasPublished() throws IOException {
        Archives.of(folder, "a.html", ARTICLE, "b.html", GONE, "b.meta.yaml", "kind: article\n");
        Archives.build(folder);
        List<String> before = promised();
        Files.delete(folder.resolve("content/captures/b.meta.yaml"));
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        assertThat(promised()).isEqualTo(before).hasSize(2);
        assertThat(only(ProblemKind.PAGE_ERROR, report).file()).endsWith("b.html");
    }

    @Test
    void areNoWitnessOfTheArticleThatStoodAtTheirAddress() throws IOException {
        String address = "url: https://www.qingyi.example/1.html\n";
        Archives.of(folder, "a.html", ARTICLE, "a.meta.yaml", address + "captured: 2020-01-01\n");
        Archives.build(folder);
        Archives.of(folder, "b.html", GONE, "b.meta.yaml", address + "captured: 2023-01-01\n");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        String id = promised().get(0).split("\t")[1];
        assertThat(Files.readString(folder.resolve("site/d/" + id + "/index.html")))
                .contains("渡口的老人")
                .doesNotContain("b.html");
        assertThat(only(ProblemKind.CAPTURES_NO_DOCUMENTS, report).message()).contains("1 error page (");
    }

    @Test
    void sayWhatHappenedWhereThereIsNothingElse() {
        Archives.of(folder, "b.html", GONE, "f.html", AWAY);

        assertThatThrownBy(() -> Archives.build(folder))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("No capture here is an article")
                .hasMessageContaining("1 error page (content/captures/b.html), 1 redirect");
    }
}
