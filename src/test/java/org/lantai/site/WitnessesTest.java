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
import org.lantai.model.Severity;
import org.lantai.pipeline.BuildReport;

/** One article, captured from several addresses. */
class WitnessesTest {
    private static final String TITLE = "看水三十五年";
    private static final List<String> TEXT = List.of(
            "6月12日清晨，云溪县渡口镇的水文观测员方守成像往常一样，踩着石阶走到江边，记下当天的第一个水位：31.6米。从1989年算起，这样的记录他已经做了三十五年，四十七本册子整整齐齐码在站房的木柜里。",
            "县水利局副局长秦汝贤介绍，渡口站是清漪江中游唯一没有断过记录的人工站。自动水位计装上以后，站里仍然保留了一天两次的人工观测，“仪器会坏，人的眼睛不会骗人。”",
            "方守成说，他最难忘的是1998年的大水。那年7月，水漫过站房的第三级台阶，他把前十年的册子用油布包好，背到后山的庙里，来回走了六趟。“册子湿了，就再也写不回来了。”");
    private static final List<String> CUT = List.of(TEXT.get(0), TEXT.get(1).substring(0, 60));

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        Archives.empty(folder, "试验存档");
    }

    @Test
    void areOneDocumentWithTheWholeTextAndSayWhy() throws IOException {
        capture("farm", CUT);
        capture("ribao", TEXT);
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.problems())
                .filteredOn(p -> p.kind() == ProblemKind.WITNESS_JOINED)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.severity()).isEqualTo(Severity.NOTE);
                    assertThat(note.file()).isEqualTo("content/captures/ribao.html");
                    assertThat(note.message())
                            .contains("content/captures/farm.html", "100 % alike", "it is more complete");
                });
        assertThat(read("d/" + id("ribao") + "/index.html")
                        .select(".text .block")
                        .eachText())
                .isEqualTo(TEXT);
    }

    @Test
    void standSideBySideWithTheirDifferences() throws IOException {
        capture("ribao", TEXT);
        capture("mirror", List.of(TEXT.get(0), TEXT.get(1).replace("一天两次", "每天两次"), TEXT.get(2)));
        Archives.build(folder);

        Document document = read("d/" + id("ribao") + "/index.html");
        if (document.select(".witness-line").isEmpty()) {
            document = read("d/" + id("mirror") + "/index.html");
        }
        assertThat(document.select(".witness-line").text()).contains("2 份");
        Document page = read(resolved(document, ".witness-line a"));
        assertThat(page.select(".siglum").eachText()).containsExactly("A", "B");
        assertThat(page.select(".passages > li")).singleElement().satisfies(passage -> {
            assertThat(passage.select(".place").text()).contains("仍然保留了", "天两次");
            assertThat(passage.select(".reading").eachText()).containsExactlyInAnyOrder("一", "每");
            assertThat(passage.select(".sigla").eachText()).containsExactly("A", "B");
        });
        assertThat(page.select(".sources .facts").text()).contains("ribao.example", "mirror.example", "mirror.html");
    }

    @Test
    void areAllListedOnOnePage() throws IOException {
        capture("ribao", TEXT);
        Archives.build(folder);
        assertThat(read("edits/index.html").select("a[href='witnesses/index.html']"))
                .isEmpty();
        capture("mirror", List.of(TEXT.get(0), TEXT.get(1).replace("一天两次", "每天两次"), TEXT.get(2)));
        Archives.build(folder);

        assertThat(resolved(read("edits/index.html"), ".text a")).isEqualTo("edits/witnesses/index.html");
        Document page = read("edits/witnesses/index.html");
        assertThat(page.select(".group h2").text()).isEqualTo("据文字归并 1");
        assertThat(page.select(".docs a").eachText()).containsExactly(TITLE);
        assertThat(read(resolved(page, ".docs a")).select(".siglum").eachText()).containsExactly("A", "B");
    }

    @Test
    void keepTheirAddressesAndTheirOwnTexts() throws IOException {
        capture("farm", CUT);
        Archives.build(folder);
        List<Path> before = Archives.pages(folder.resolve("site/d"));
        capture("ribao", TEXT);
        Archives.build(folder);

        assertThat(before).allSatisfy(page -> assertThat(page).exists());
        // What was published under the first id is the article still, in its better text now.
        Document first = read("d/" + id("farm") + "/index.html");
        assertThat(first.select(".text .block").eachText()).isEqualTo(TEXT);
        Document own = read("d/" + id("farm") + "/witnesses/" + id("farm") + "/index.html");
        assertThat(own.select(".text .block").text()).contains(CUT.get(1)).doesNotContain(TEXT.get(2));
        Document second = read("d/" + id("ribao") + "/index.html");
        assertThat(resolved(second, ".joined a")).isEqualTo("d/" + id("farm") + "/index.html");
        assertThat(second.select(".text .block").eachText()).isEqualTo(TEXT);
        assertThat(second.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void keepTheIdOfTheDocumentFromBuildToBuild() throws IOException {
        capture("ribao", TEXT);
        capture("farm", CUT);
        Archives.build(folder);
        var first = Archives.digests(folder.resolve("site"));
        Archives.build(folder);

        assertThat(Archives.digests(folder.resolve("site"))).isEqualTo(first);
    }

    @Test
    void leadToEachOtherWhenACaptureIsGone() throws IOException {
        capture("farm", CUT);
        Archives.build(folder);
        String gone = id("farm");
        capture("ribao", TEXT);
        Archives.build(folder);
        Files.delete(folder.resolve("content/captures/farm.html"));
        Files.delete(folder.resolve("content/captures/farm.meta.yaml"));
        Archives.build(folder);

        Document stone = read("d/" + gone + "/index.html");
        assertThat(resolved(stone, ".notice a")).isEqualTo("d/" + id("ribao") + "/index.html");
        assertThat(read("d/" + id("ribao") + "/index.html").select(".joined")).isEmpty();
    }

    @Test
    void arePartedByHandAndHaveTheirPagesBack() throws IOException {
        capture("ribao", TEXT);
        capture("mirror", TEXT);
        Archives.build(folder);
        capture("mirror", TEXT, "notSameAs: ribao.html");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        for (String name : List.of("ribao", "mirror")) {
            assertThat(read("d/" + id(name) + "/index.html").select(".joined, .witness-line"))
                    .isEmpty();
        }
    }

    @Test
    void areJoinedByHandByFileAddressOrId() throws IOException {
        capture("one", TEXT);
        capture("two", List.of("这是一位读者抄下来的节本，字句多有不同，只记大意：渡口站的老方守了三十五年的江水，本子记满四十七册。"));
        assertThat(Archives.build(folder).documents()).isEqualTo(2);
        for (String name : List.of("one.html", "captures/one.html", "http://one.example/a.html", id("one"))) {
            capture(
                    "two",
                    List.of("这是一位读者抄下来的节本，字句多有不同，只记大意：渡口站的老方守了三十五年的江水，本子记满四十七册。"),
                    "sameAs: " + name.replace("captures/", "content/captures/") + "!");
            BuildReport report = Archives.build(folder);
            assertThat(report.documents()).as(name).isEqualTo(1);
            assertThat(report.problems())
                    .filteredOn(p -> p.kind() == ProblemKind.WITNESS_JOINED)
                    .singleElement()
                    .satisfies(note -> assertThat(note.message()).contains("says a sidecar"));
        }
    }

    @Test
    void areNotJoinedToWhatNoCaptureIs() {
        capture("ribao", TEXT, "tags: [水利]\nsameAs: riboa.html");
        BuildReport report = Archives.build(folder);

        assertThat(report.problems())
                .filteredOn(p -> p.kind() == ProblemKind.SIDECAR_SAME_AS)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("content/captures/ribao.meta.yaml:3");
                    assertThat(problem.message()).contains("`riboa.html`");
                    assertThat(problem.advice()).contains("ribao.html");
                });
    }

    @Test
    void areWithheldOneByOneAndTheArchivistIsTold() {
        capture("ribao", TEXT, "hide: true");
        capture("mirror", TEXT);
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::kind).contains(ProblemKind.WITNESS_WITHHELD);
    }

    private void capture(String name, List<String> paragraphs, String... sidecar) {
        Path file = folder.resolve("content/captures/" + name);
        Archives.write(
                file.resolveSibling(name + ".meta.yaml"),
                "url: http://" + name + ".example/a.html\n" + String.join("\n", sidecar));
        Archives.write(
                file.resolveSibling(name + ".html"),
                "<html><head><meta charset=\"utf-8\"><title>" + TITLE + "</title></head><body><h1>" + TITLE
                        + "</h1><div class=\"content\"><p>" + String.join("</p><p>", paragraphs)
                        + "</p></div></body></html>");
    }

    /** The id that was promised to a capture. */
    private String id(String name) throws IOException {
        try (Stream<String> rows = Files.lines(folder.resolve("content/permalinks.tsv"))) {
            return rows.map(row -> row.split("\t"))
                    .filter(row -> row[0].equals("document") && row[2].equals(name + ".example/a.html"))
                    .map(row -> row[1])
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Document read(String path) throws IOException {
        Document page = Jsoup.parse(folder.resolve("site").resolve(path).toFile());
        page.attr("data-path", path);
        return page;
    }

    /** Where a link of a page leads. */
    private static String resolved(Document page, String link) {
        return Path.of(page.attr("data-path"))
                .resolveSibling(page.select(link).attr("href"))
                .normalize()
                .toString();
    }
}
