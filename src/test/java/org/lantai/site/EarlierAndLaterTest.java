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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.HtmlChecker;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.BuildReport;

/** A law and its amendments, which the archivist says to be versions of one text. */
class EarlierAndLaterTest {
    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        Archives.empty(folder, "试验存档");
    }

    @Test
    void staysADocumentOfItsOwnInTimelineAndIndexes() throws IOException {
        law(2015);
        law(2018, "sameAs: {target: law-2015.html, as: version}");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.problems()).extracting(Problem::kind).doesNotContain(ProblemKind.SIDECAR_CONTRARY);
        for (int year : List.of(2015, 2018)) {
            assertThat(document(year).select(".text .block").eachText()).isEqualTo(Laws.text(year));
            String page = "d/" + id(year) + "/index.html";
            assertThat(read("timeline/" + year + "/index.html").select("a").eachAttr("href"))
                    .anyMatch(href -> href.endsWith(page));
        }
    }

    @Test
    void showsEachTheOtherWithALinkInItsOwnPage() throws IOException {
        law(2015);
        law(2018, "sameAs: {target: law-2015.html, as: version}");
        Archives.build(folder);

        assertThat(rows(document(2015))).containsExactly("较晚版本 2018年7月1日 云溪县河道条例 云溪县人民政府");
        assertThat(rows(document(2018))).containsExactly("较早版本 2015年7月1日 云溪县河道条例 云溪县人民政府");
        assertThat(resolved(document(2018), ".lineage a")).isEqualTo("d/" + id(2015) + "/index.html");
        assertThat(resolved(document(2018), ".versions-line p a")).isEqualTo(witnesses(2018));
        assertThat(document(2018).select(".witness-line")).isEmpty();
    }

    @Test
    void showsTheDifferencesBlockByBlockOnTheWitnessPageOfEach() throws IOException {
        law(2015);
        law(2018, "sameAs: {target: law-2015.html, as: version}");
        Archives.build(folder);

        for (int year : List.of(2015, 2018)) {
            Document page = read(witnesses(year));
            assertThat(page.select(".sources, .passages"))
                    .as("one capture of each")
                    .isEmpty();
            assertThat(page.select(".step")).hasSize(1);
            assertThat(page.select(".changes > li")).hasSize(2);
            assertThat(page.select(".changes .before").text()).contains("处五百元罚款");
            assertThat(page.select(".changes .before del").eachText()).containsExactly("五百");
            assertThat(page.select(".changes .after ins").eachText())
                    .containsExactly("二千", "第四条 河道管理范围内的采砂，须经县水利局许可，并公示七日。");
        }
        assertThat(read(witnesses(2015)).select(".step h3").text()).isEqualTo("与较晚版本相比： 云溪县河道条例 2018年7月1日");
        assertThat(read(witnesses(2018)).select(".step h3").text()).isEqualTo("与较早版本相比： 云溪县河道条例 2015年7月1日");
    }

    /** Whichever of them says so, and of whichever. */
    @ParameterizedTest
    @ValueSource(ints = {2015, 2018, 2023})
    void standsInAChainInItsOrder(int saying) throws IOException {
        for (int year : List.of(2015, 2018, 2023)) {
            String others = Stream.of(2015, 2018, 2023)
                    .filter(other -> other != year)
                    .map(other -> "{target: law-" + other + ".html, as: version}")
                    .reduce((one, other) -> one + ", " + other)
                    .orElseThrow();
            law(year, year == saying ? "sameAs: [" + others + "]" : "");
        }
        Archives.build(folder);

        assertThat(labels(document(2015))).containsExactly("较晚版本 2018", "较晚版本 2023");
        assertThat(labels(document(2018))).containsExactly("较早版本 2015", "较晚版本 2023");
        assertThat(labels(document(2023))).containsExactly("较早版本 2015", "较早版本 2018");
        assertThat(read(witnesses(2018)).select(".lineage .label").eachText()).containsExactly("较早版本", "本文", "较晚版本");
        assertThat(read(witnesses(2018)).select(".step h3 time").eachText()).containsExactly("2015年7月1日", "2023年7月1日");
        assertThat(read(witnesses(2015)).select(".step h3 time").eachText()).containsExactly("2018年7月1日");
    }

    @Test
    void isOrderedByItsCaptureWhereItHasNoDate() throws IOException {
        Laws.write(folder, "undated", Laws.text(2018), "captured: 2016-01-01");
        law(2015);
        law(2023, "sameAs: [{target: undated.html, as: version}, {target: law-2015.html, as: version}]");
        Archives.build(folder);

        assertThat(rows(document(2023)))
                .hasSize(2)
                .satisfies(rows -> assertThat(rows.get(1)).startsWith("较早版本 日期未知"));
    }

    @Test
    void isNoVersionWhereAnotherLineSaysThatTheyAreTwoArticles() throws IOException {
        law(2015, "notSameAs: law-2018.html");
        law(2018, "sameAs: {target: law-2015.html, as: version}");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        assertThat(contrary(report).where()).isEqualTo("content/captures/law-2018.meta.yaml:3");
        assertThat(contrary(report).message())
                .contains("`law-2015.html`", "`notSameAs` at content/captures/law-2015.meta.yaml:3");
        assertThat(document(2018).select(".lineage")).isEmpty();
    }

    @Test
    void isAVersionStillWhereAnotherLineSaysThatTheyAreOneArticle() throws IOException {
        law(2015, "sameAs: law-2018.html!");
        law(2018, "sameAs: {target: law-2015.html, as: version}");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        assertThat(contrary(report).where()).isEqualTo("content/captures/law-2018.meta.yaml:3");
        assertThat(contrary(report).message())
                .contains("`law-2015.html`", "`sameAs` at content/captures/law-2015.meta.yaml:3", "of its own");
        assertThat(labels(document(2018))).containsExactly("较早版本 2015");
    }

    @Test
    void isNoVersionWhereAThirdCaptureMakesThemOne() {
        law(2015);
        law(2018, "sameAs: {target: law-2015.html, as: version}");
        law(2023, "sameAs: [law-2015.html!, law-2018.html!]");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        assertThat(contrary(report).message()).contains("`law-2015.html`", "third capture");
    }

    @Test
    void warnsOfATargetThatIsNoCapture() {
        law(2015);
        law(2018, "sameAs: {target: law-2051.html, as: version}");

        assertThat(Archives.build(folder).problems())
                .filteredOn(p -> p.kind() == ProblemKind.SIDECAR_SAME_AS)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("content/captures/law-2018.meta.yaml:3");
                    assertThat(problem.message()).contains("`law-2051.html`");
                    assertThat(problem.advice()).contains("law-2015.html");
                });
    }

    @Test
    void warnsOfItself() {
        law(2015);
        law(2018, "sameAs: {target: law-2018.html, as: version}");

        assertThat(Archives.build(folder).problems())
                .filteredOn(p -> p.kind() == ProblemKind.SIDECAR_SAME_AS)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("the same capture"));
    }

    @Test
    void isNotShownWhereItIsWithheld() throws IOException {
        law(2015);
        law(2018, "hide: true\nsameAs: {target: law-2015.html, as: version}");
        Archives.build(folder);
        assertThat(document(2015).select(".lineage")).isEmpty();
        assertThat(folder.resolve("site").resolve(witnesses(2015))).doesNotExist();

        law(2023, "sameAs: {target: law-2018.html, as: version}");
        Archives.build(folder);
        assertThat(labels(document(2015))).as("those around it stay versions").containsExactly("较晚版本 2023");
        assertThat(read(witnesses(2015)).html()).doesNotContain("2018年7月1日");
    }

    @Test
    void isToldApartFromCopiesAndStandsBesideThem() throws IOException {
        law(2015);
        law(2018, "sameAs: {target: law-2015.html, as: version}");
        Laws.write(folder, "mirror", Laws.text(2018), "date: 2018-07-02", "sameAs: law-2018.html");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        Document page = read(witnesses(2018));
        assertThat(page.select(".siglum").eachText()).containsExactly("A", "B");
        assertThat(page.select(".step")).hasSize(1);
        assertThat(labels(document(2015))).containsExactly("较晚版本 2018");
    }

    @Test
    void isFoundAmongTheCapturesOfOneAddress() throws IOException {
        Laws.write(folder, "old", Laws.text(2015), "url: http://yunxi.example/law.html", "date: 2015-07-01");
        Laws.write(
                folder,
                "new",
                Laws.text(2018),
                "url: http://yunxi.example/law.html",
                "date: 2018-07-01",
                "sameAs: {target: old.html, as: version}");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        List<Path> pages = Archives.pages(folder.resolve("site/d")).stream()
                .filter(page -> page.endsWith("witnesses/index.html"))
                .toList();
        assertThat(pages).hasSize(2);
    }

    @Test
    void leavesItsPageToAnswerWhenItIsNoVersionAnyLonger() throws IOException {
        law(2015);
        law(2018, "sameAs: {target: law-2015.html, as: version}");
        Archives.build(folder);
        law(2018);
        Archives.build(folder);

        assertThat(document(2018).select(".lineage")).isEmpty();
        Document landing = read(witnesses(2018));
        assertThat(landing.select("a").eachAttr("href")).contains("../index.html");
    }

    @Test
    void isNamedInBothScripts() throws IOException {
        Archives.write(folder.resolve("content/archive.yaml"), "title: 试验存档\nscript: zh-Hans\nalternate: [zh-Hant]\n");
        law(2015);
        law(2018, "sameAs: {target: law-2015.html, as: version}");
        Archives.build(folder);

        String page = "d/" + id(2018) + "/zh-Hant/index.html";
        assertThat(rows(read(page)).get(0)).startsWith("較早版本 2015年7月1日 雲溪縣河道條例");
        Document witnesses = read("d/" + id(2018) + "/witnesses/zh-Hant/index.html");
        assertThat(witnesses.select(".changes .after").text()).contains("處二千元罰款");
        assertThat(witnesses.select(".step h3").text()).startsWith("與較早版本相比");
    }

    @Test
    void makesValidPages() throws Exception {
        law(2015);
        law(2018, "sameAs: {target: law-2015.html, as: version}");
        law(2023, "sameAs: {target: law-2018.html, as: version}");
        Archives.build(folder);

        HtmlChecker checker = HtmlChecker.create();
        for (String page : List.of(witnesses(2018), "d/" + id(2018) + "/index.html")) {
            checker.check(page, Files.readString(folder.resolve("site").resolve(page)));
        }
        assertThat(checker.complaints()).isEmpty();
    }

    private void law(int year, String... sidecar) {
        Laws.write(folder, year, sidecar);
    }

    private static Problem contrary(BuildReport report) {
        return report.problems().stream()
                .filter(p -> p.kind() == ProblemKind.SIDECAR_CONTRARY)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(Document page) {
        return page.select(".lineage > li").eachText();
    }

    /** What each is called, and the year it is of. */
    private static List<String> labels(Document page) {
        return rows(page).stream().map(row -> row.replaceFirst("年.*", "")).toList();
    }

    private Document document(int year) throws IOException {
        return read("d/" + id(year) + "/index.html");
    }

    private String witnesses(int year) throws IOException {
        return "d/" + id(year) + "/witnesses/index.html";
    }

    private String id(int year) throws IOException {
        return Laws.id(folder, "law-" + year);
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
