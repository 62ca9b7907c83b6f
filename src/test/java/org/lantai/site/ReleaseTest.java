package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** What was released stays as it was, at an address of its own. */
class ReleaseTest {
    private static final String FERRY =
            "d/" + DocumentId.derive("yunxi.example/ferry", 0).value() + "/";
    private static final String TEXT =
            "<h1>渡口旧闻</h1><p>渡口的船工姓陆，撑了四十年的篙。</p><p>两岸的人都认得他，他也认得两岸的人。</p><p>逢年过节总有人送来米酒。</p>";

    @TempDir
    Path archive;

    @BeforeEach
    void releaseOnce() {
        Archives.of(
                archive,
                "ferry.html",
                TEXT,
                "ferry.meta.yaml",
                "url: http://yunxi.example/ferry\ndate: 2019-03-05\n",
                "school.html",
                "<h1>学堂旧闻</h1><p>学堂设在文庙里，先生只有一位，学生来自七个村。</p>",
                "school.meta.yaml",
                "url: http://yunxi.example/school\n");
        Archives.write(archive.resolve("content/archive.yaml"), "title: 试验存档\nalternate: [zh-Hant]\n");
        release("2027-03-01");
    }

    private BuildReport release(String day) {
        BuildOptions options =
                new BuildOptions(Optional.empty(), 1, false, Optional.of(new BuildOptions.Release(day, "")));
        return new SiteBuilder(options, Progress.NONE).build(archive);
    }

    private void recapture(String text) {
        Archives.write(archive.resolve("content/captures/ferry.html"), text);
    }

    private void correct() {
        Archives.write(
                archive.resolve("content/captures/ferry.meta.yaml"),
                "url: http://yunxi.example/ferry\ndate: 2019-03-05\ncorrections:\n  - {find: 米酒, replace: 黄酒, why: 据口述}\n");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(archive.resolve("site").resolve(path + "index.html")));
    }

    private static List<String> anchors(Document page) {
        return page.select(".text [id^=p]").eachAttr("id");
    }

    @Test
    void theNewestVersionStandsAtItsOwnAddressToo() throws IOException {
        assertThat(page(FERRY + "v1/").select(".text").text())
                .isEqualTo(page(FERRY).select(".text").text());
        assertThat(page(FERRY + "v1/").select(".notice").text()).contains("也是现在显示的正文");
        assertThat(page(FERRY).select(".facts").text()).contains("第1版", "2027-03-01");
        assertThat(page(FERRY + "versions/").text()).contains("首次发布");
    }

    @Test
    void aTextThatIsCorrectedStaysAsItWasAtItsVersion() throws IOException {
        List<String> released = anchors(page(FERRY));
        correct();
        BuildReport report = Archives.build(archive, 1);
        assertThat(report.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.RELEASES_CHANGED)
                .extracting(Problem::message)
                .containsExactly("1 texts are not as they were released, since they were corrected.");
        assertThat(page(FERRY).select(".text").text()).contains("黄酒");
        Document first = page(FERRY + "v1/");
        assertThat(first.select(".text").text()).contains("米酒").doesNotContain("黄酒");
        assertThat(first.select(".notice a").attr("href")).isEqualTo("../index.html");
        assertThat(first.select(".cite").attr("data-work")).contains("-v1\"", "\"version\":1", "渡口旧闻");
        assertThat(anchors(first)).isEqualTo(released);
        assertThat(anchors(page(FERRY))).containsAll(released);
        assertThat(anchors(page(FERRY + "zh-Hant/"))).isEqualTo(anchors(page(FERRY)));
        assertThat(page(FERRY + "v1/zh-Hant/").select(".text").text()).contains("認得");
    }

    @Test
    void whatWasKeptIsEnoughOnAnotherMachine() throws IOException {
        correct();
        Archives.build(archive, 1);
        String first = Files.readString(archive.resolve("site/" + FERRY + "v1/index.html"));
        Archives.delete(archive.resolve("site"));
        release("2028-01-01");
        assertThat(page(FERRY + "v2/").select(".text").text()).contains("黄酒").doesNotContain("米酒");
        assertThat(page(FERRY + "v1/").text()).isEqualTo(Jsoup.parse(first).text());
        assertThat(page(FERRY + "versions/").text()).contains("编者更正", "首次发布", "2028-01-01");
        assertThat(page(FERRY + "versions/").select("ins").text()).isEqualTo("黄");
        assertThat(page(FERRY + "versions/").select("del").text()).isEqualTo("米");
    }

    @Test
    void everyVersionStaysThroughSeveral() throws IOException {
        correct();
        release("2028-01-01");
        recapture(TEXT.replace("四十年", "四十二年") + "<p>如今渡口架了桥，他的船停在博物馆门前。</p>");
        release("2029-01-01");
        recapture(TEXT.replace("两岸的人都认得他，", ""));
        Archives.build(archive, 1);
        Archives.delete(archive.resolve("site"));
        Archives.build(archive, 1);
        assertThat(page(FERRY + "v1/").select(".text").text()).contains("米酒", "四十年", "都认得他");
        assertThat(page(FERRY + "v2/").select(".text").text()).contains("黄酒", "四十年", "都认得他");
        assertThat(page(FERRY + "v3/").select(".text").text()).contains("黄酒", "四十二年", "博物馆");
        for (String version : List.of("v1/", "v2/", "v3/")) {
            assertThat(anchors(page(FERRY))).as(version).containsAll(anchors(page(FERRY + version)));
        }
        assertThat(page(FERRY + "versions/").select("section")).hasSize(4);
    }

    @Test
    void aReleasedTextThatNobodyHasAnyMoreStopsTheBuild() throws IOException {
        String ledger = Files.readString(archive.resolve("content/permalinks.tsv"));
        Archives.delete(archive.resolve("site"));
        correct();
        Problem problem = catchThrowableOfType(ProblemException.class, () -> release("2028-01-01"))
                .problem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.RELEASES_LOST);
        assertThat(problem.message()).contains(FERRY + "v1/");
        assertThat(problem.advice()).contains("data/texts/");
        assertThat(archive.resolve("content/permalinks.tsv")).hasContent(ledger);
    }

    @Test
    void aReleaseWithoutChangesAddsNoVersion() throws IOException {
        release("2028-01-01");
        assertThat(archive.resolve("site/" + FERRY + "v2")).doesNotExist();
        assertThat(archive.resolve("content/permalinks.tsv"))
                .content()
                .contains("release\t2027-03-01", "release\t2028-01-01");
    }

    @Test
    void aDocumentThatWasWithheldForAWhileHasItsVersions() throws IOException {
        Archives.write(
                archive.resolve("content/captures/ferry.meta.yaml"),
                "url: http://yunxi.example/ferry\ndate: 2019-03-05\nhide: true\n");
        Archives.build(archive, 1);
        correct();
        Archives.build(archive, 1);
        assertThat(page(FERRY + "v1/").select(".text").text()).contains("米酒");
    }

    @Test
    void releasesThatAreLostStopTheBuild() throws IOException {
        Archives.delete(archive.resolve("content/releases"));
        Problem problem = catchThrowableOfType(ProblemException.class, () -> Archives.build(archive, 1))
                .problem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.RELEASES_DAMAGED);
        assertThat(problem.message()).contains("2 versions");
    }

    @Test
    void ofWhatIsTakenDownNoWordsStayInTheReleases() throws IOException {
        correct();
        Archives.build(archive, 1);
        Path shard = archive.resolve("content/releases/" + FERRY.substring(2, 4) + ".jsonl");
        assertThat(shard).content().contains("米酒");
        Archives.write(
                archive.resolve("content/captures/ferry.meta.yaml"),
                "url: http://yunxi.example/ferry\nhide: completely\n");
        Archives.build(archive, 1);
        assertThat(shard).content().doesNotContain("米酒").contains("\"version\":1");
    }

    @Test
    void aReleaseThatIsRefusedLeavesNothing() throws IOException {
        correct();
        assertThat(catchThrowableOfType(ProblemException.class, () -> release("2026-01-01"))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.RELEASES_EARLIER);
        Archives.build(archive, 1);
        assertThat(archive.resolve("site/" + FERRY + "v2")).doesNotExist();
    }

    @Test
    void aDamagedLineStopsTheBuildAndIsNamed() throws IOException {
        Path shard = archive.resolve("content/releases/" + FERRY.substring(2, 4) + ".jsonl");
        Files.writeString(shard, Files.readString(shard).replace("\"version\"", "version"));
        Problem problem = catchThrowableOfType(ProblemException.class, () -> Archives.build(archive, 1))
                .problem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.RELEASES_DAMAGED);
        assertThat(problem.message()).contains(FERRY.substring(2, 11));
        Files.writeString(shard, "{\"id\":\"what\"}\n");
        Problem line = catchThrowableOfType(ProblemException.class, () -> Archives.build(archive, 1))
                .problem();
        assertThat(line.where()).endsWith(".jsonl:1");
    }

    @Test
    void aReleaseBeforeTheLastIsRefused() {
        Problem problem = catchThrowableOfType(ProblemException.class, () -> release("2026-01-01"))
                .problem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.RELEASES_EARLIER);
    }
}
