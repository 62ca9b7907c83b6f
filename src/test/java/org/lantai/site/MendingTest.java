package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.damage.Damage;
import org.lantai.damage.Gbk.Unassigned;
import org.lantai.damage.MirrorSite;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.edit.Rule;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** An article of which the most complete copy is damaged, and another is not. */
class MendingTest {
    private static final String TITLE = "看水三十五年";
    private static final List<String> TEXT = List.of(
            "6月12日清晨，云溪县渡口镇的水文观测员方守成像往常一样，踩着石阶走到江边，记下当天的第一个水位：31.6米。从1989年算起，这样的记录他已经做了三十五年。",
            "县水利局副局长秦汝贤介绍，渡口站是清漪江中游唯一没有断过记录的人工站。自动水位计装上以后，站里仍然保留了一天两次的人工观测，“仪器会坏，人的眼睛不会骗人。”",
            "方守成说，他最难忘的是1998年的大水。那年7月，水漫过站房的第三级台阶，他把前十年的册子用油布包好，背到后山的庙里，来回走了六趟。",
            "秋天水落下去，他又把站房的木柜重新漆了一遍，四十七本册子按年份排好，最早的一本封皮已经磨白。");

    private static final List<String> LOST = Stream.concat(
                    Stream.of(TEXT.get(0).replace("石阶", "��阶")), TEXT.subList(1, 4).stream())
            .toList();

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        Archives.empty(folder, "试验存档");
    }

    private void capture(String name, String title, List<String> paragraphs, String... more) {
        capture(name, title, paragraphs, text -> text, more);
    }

    private void capture(String name, String title, List<String> paragraphs, Damage damage, String... more) {
        String page = "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><div>"
                + String.join(
                        "", paragraphs.stream().map(p -> "<p>" + p + "</p>").toList()) + "</div></body></html>";
        Archives.write(folder.resolve("content/captures/" + name + ".html"), damage.damage(page));
        Archives.write(
                folder.resolve("content/captures/" + name + ".meta.yaml"),
                "url: http://" + name + ".example/1\ndate: 2024-06-13\n" + String.join("\n", more));
    }

    /** All of the text, damaged, and a clean copy without its end. */
    private void damagedAndClean() {
        capture("farm", TITLE, LOST);
        capture("ribao", TITLE, TEXT.subList(0, 3));
    }

    private Document shown(String name) throws IOException {
        return Jsoup.parse(folder.resolve("site/d/" + id(name) + "/index.html"), "UTF-8");
    }

    private static String id(String name) {
        return DocumentId.derive(name + ".example/1", 0).value();
    }

    /** Without what was captured instead, which is hidden. */
    private static List<String> blocks(Document page) {
        page.select(".text del").remove();
        return page.select(".text .block").eachText();
    }

    @Test
    void showsWhatTheWitnessReadsWithAMarkAndANoteThatNamesIt() throws IOException {
        damagedAndClean();
        BuildReport report = Archives.build(folder);

        Document page = shown("farm");
        assertThat(blocks(page)).isEqualTo(TEXT);
        assertThat(page.select(".text .conj").eachText()).containsExactly("石");
        assertThat(page.select(".text .conj").attr("title")).contains("据另一份采集页", "��");
        assertThat(page.select(".notes.doubtful li").text())
                .contains("据另一份采集页补正", "��", "石", "content/captures/ribao.html");
        assertThat(report.edits()).containsEntry(Rule.WITNESS_READING, 1);
    }

    @Test
    void searchTimelineAndWitnessPageSeeTheMendedText() throws IOException {
        damagedAndClean();
        Archives.build(folder);

        assertThat(Files.readString(folder.resolve("site/d/" + id("farm") + "/witnesses/index.html")))
                .doesNotContain("�");
        try (Stream<Path> files = Files.walk(folder.resolve("site/search/data"))) {
            String index =
                    files.filter(Files::isRegularFile).map(MendingTest::read).reduce("", String::concat);
            assertThat(index).contains("石阶").doesNotContain("�");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant"})
    void aMirrorThatTookBytesApartIsMendedInEitherScript(String script) throws IOException {
        Archives.write(
                folder.resolve("content/archive.yaml"),
                "title: 试验存档\nscript: " + script + "\nalternate: [" + (script.endsWith("s") ? "zh-Hant" : "zh-Hans")
                        + "]\n");
        List<String> all = List.of(
                TEXT.get(0), TEXT.get(1) + "数字当然对得上，确保“双过半”。勇担使命。", "靶向对接”上下功夫，当地数据。" + TEXT.get(2), TEXT.get(3));
        Damage mirror = new MirrorSite(MirrorSite.USUAL, "！？；", Unassigned.DROPPED);
        capture("farm", TITLE, all, mirror);
        capture("ribao", TITLE, all.subList(0, 3));
        BuildReport report = Archives.build(folder);

        List<String> blocks = blocks(shown("farm"));
        assertThat(blocks).hasSize(4);
        assertThat(String.join("", blocks)).doesNotContain("?", "？！", "(");
        assertThat(report.edits().getOrDefault(Rule.WITNESS_READING, 0)).isPositive();
    }

    @Test
    void aCopyThatSaysAnotherNumberMendsNothing() throws IOException {
        capture("farm", TITLE, LOST);
        capture("ribao", TITLE, List.of(TEXT.get(0).replace("31.6", "36.1"), TEXT.get(1), TEXT.get(2)));
        Archives.build(folder);
        assertThat(blocks(shown("farm")).get(0)).contains("��阶");
    }

    @Test
    void aCopyThatIsJoinedByHandAloneMendsNothing() throws IOException {
        List<String> other = List.of(TEXT.get(0).replace("31.6", "36.1"), TEXT.get(1), TEXT.get(2));
        capture("farm", TITLE, LOST);
        capture("ribao", TITLE, other, "sameAs: farm.html");
        assertThat(Archives.build(folder).documents()).isEqualTo(1);
        assertThat(blocks(shown("farm")).get(0)).contains("��阶");
    }

    @Test
    void anAmendedVersionMendsNothing() throws IOException {
        capture("farm", TITLE, LOST);
        capture("ribao", TITLE, TEXT.subList(0, 3), "sameAs: {target: farm.html, as: version}");
        Archives.build(folder);
        assertThat(blocks(shown("farm")).get(0)).contains("��阶");
    }

    @Test
    void theArchivistsCorrectionsAreMadeBeforeAndAfter() throws IOException {
        capture("farm", TITLE, LOST, "corrections: [{find: ��, replace: 木, why: 原件如此}, {find: 石阶走到, replace: 石级走到}]");
        capture("ribao", TITLE, TEXT.subList(0, 3));
        assertThat(notFound(Archives.build(folder))).hasSize(1);
        assertThat(blocks(shown("farm")).get(0)).contains("踩着木阶走到");

        capture("farm", TITLE, LOST, "corrections: [{find: 石阶走到, replace: 石级走到}]");
        assertThat(notFound(Archives.build(folder))).isEmpty();
        Document page = shown("farm");
        assertThat(blocks(page).get(0)).contains("踩着石级走到");
        assertThat(page.select(".notes").text()).contains("编者更正", "据另一份采集页补正");
    }

    private static List<Problem> notFound(BuildReport report) {
        return report.problems().stream()
                .filter(p -> p.kind() == ProblemKind.CURATOR_NOT_FOUND)
                .toList();
    }

    @Test
    void isTheSameOnAnyNumberOfThreadsAndInALaterBuild() throws IOException {
        damagedAndClean();
        capture("other", "渡口旧闻", List.of("渡口的船工姓陆，撑了四十年的篙，两岸的人都认得他，他也认得两岸的人。"));
        build(1, Optional.empty());
        var one = Archives.digests(folder.resolve("site"));
        build(4, Optional.empty());
        assertThat(Archives.digests(folder.resolve("site"))).isEqualTo(one);
    }

    @Test
    void aReleasedTextThatIsMendedLaterKeepsItsOldFormAndSaysWhy() throws IOException {
        capture("farm", TITLE, LOST);
        build(1, Optional.of("2027-03-01"));
        capture("ribao", TITLE, TEXT.subList(0, 3));
        build(1, Optional.of("2028-03-01"));

        String folderOfDocument = "site/d/" + id("farm");
        assertThat(Files.readString(folder.resolve(folderOfDocument + "/v1/index.html")))
                .contains("��阶");
        assertThat(blocks(Jsoup.parse(folder.resolve(folderOfDocument + "/v2/index.html"), "UTF-8")))
                .isEqualTo(TEXT);
        assertThat(Jsoup.parse(folder.resolve(folderOfDocument + "/versions/index.html"), "UTF-8")
                        .text())
                .contains("据同一篇文章的其他采集页补正");
    }

    private void build(int threads, Optional<String> release) {
        BuildOptions options = new BuildOptions(
                Optional.empty(), threads, false, release.map(day -> new BuildOptions.Release(day, "")));
        new SiteBuilder(options, Progress.NONE).build(folder);
    }
}
