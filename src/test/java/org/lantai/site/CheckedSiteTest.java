package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.cli.CommandRun;
import org.lantai.model.DocumentId;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** {@code lantai check}: a sound site is found sound, and each thing that is broken in it is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckedSiteTest {
    private static final String FERRY =
            "d/" + DocumentId.derive("yunxi.example/ferry", 0).value() + "/index.html";

    private Path sound = Path.of("");
    private Path archive = Path.of("");

    @BeforeAll
    void build(@TempDir Path folder) {
        sound = folder;
        Archives.of(
                sound,
                "ferry.html",
                "<h1>渡口旧闻</h1><p>渡口的船工姓陆，撑了四十年的篙。</p><p>两岸的人都认得他，他也认得两岸的人。</p>",
                "ferry.meta.yaml",
                "url: http://yunxi.example/ferry\ndate: 2019-03-05\ntags: [渡口]\n",
                "school.html",
                "<h1>学堂旧闻</h1><p>学堂设在文庙里，先生只有一位，学生来自七个村。</p>",
                "school.meta.yaml",
                "url: http://yunxi.example/school\ndate: 1931\n");
        Archives.write(
                sound.resolve("content/archive.yaml"),
                "title: 试验存档\nbaseUrl: https://example.org/shiyan/\nlicense: CC-BY-4.0\nalternate: [zh-Hant]\n");
        BuildOptions release =
                new BuildOptions(Optional.empty(), 1, false, Optional.of(new BuildOptions.Release("2027-03-01", "")));
        new SiteBuilder(release, Progress.NONE).build(sound);
    }

    @BeforeEach
    void copy(@TempDir Path folder) {
        archive = folder;
        Archives.copy(sound, archive);
    }

    private static CommandRun check(Path archive, String... more) {
        return CommandRun.of(Stream.concat(Stream.of("check", archive.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<String> kinds(CommandRun json) {
        try {
            JsonNode found = new ObjectMapper().readTree(json.out()).path("found");
            return found.findValuesAsText("kind");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A way to break an archive or its site.
     *
     * @param kind what is then told
     * @param code the exit code
     */
    record Break(String kind, int code, String what, Consumer<Path> way) {
        @Override
        public String toString() {
            return kind + ": " + what;
        }
    }

    private static void edit(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            assertThat(text).contains(from);
            Files.writeString(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consumer<Path> inHome(String html) {
        return archive -> edit(archive.resolve("site/index.html"), "</main>", html + "</main>");
    }

    private static Consumer<Path> without(String path) {
        return archive -> {
            try {
                Files.delete(archive.resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Consumer<Path> with(String path, String text) {
        return archive -> Archives.write(archive.resolve(path), text);
    }

    static List<Break> breaks() {
        String base = "content/archive.yaml";
        return List.of(
                new Break("check.link", 1, "a link to no page", inHome("<a href='d/none/index.html'>无</a>")),
                new Break("check.link", 1, "a picture that is not there", inHome("<img src='no.png' alt=''>")),
                new Break("check.link", 1, "out of the site", inHome("<a href='../../index.html'>外</a>")),
                new Break(
                        "check.link",
                        1,
                        "an own address with nothing there",
                        inHome("<a href='https://example.org/shiyan/d/none/'>无</a>")),
                new Break(
                        "check.link",
                        1,
                        "a style asks for what is not there",
                        with("site/assets/more.css", "a { background: url(no.png) }")),
                new Break(
                        "check.anchor", 1, "a place that is not there", inHome("<a href='" + FERRY + "#pnone'>无</a>")),
                new Break("check.anchor", 1, "a place of this page", inHome("<a href='#pnone'>无</a>")),
                new Break(
                        "check.offline",
                        1,
                        "an address from the top of the host",
                        inHome("<a href='/index.html'>首页</a>")),
                new Break("check.offline", 1, "a folder", inHome("<a href='tags/'>标签</a>")),
                new Break(
                        "check.offline",
                        1,
                        "a module",
                        inHome("<script type=module src='assets/scripts.js'></script>")),
                new Break(
                        "check.foreign",
                        1,
                        "a script from elsewhere",
                        inHome("<script src='//cdn.example/a.js'></script>")),
                new Break(
                        "check.foreign",
                        1,
                        "a picture from elsewhere",
                        inHome("<img alt='' srcset='https://cdn.example/a.png 2x'>")),
                new Break(
                        "check.foreign",
                        1,
                        "a font from elsewhere",
                        with("site/assets/more.css", "@import 'https://fonts.example/a.css';")),
                new Break("check.active", 1, "a program in a link", inHome("<a href=' JavaScript:alert(1)'>点</a>")),
                new Break("check.html", 0, "two of one id", inHome("<p id=main>又一个</p>")),
                new Break("check.html", 0, "a picture without words", inHome("<img src='assets/share.png'>")),
                new Break("check.heavy", 0, "a page of 300 kB", inHome("<p>" + "渡".repeat(100_000) + "</p>")),
                new Break("check.missing", 1, "a file is gone", without("site/robots.txt")),
                new Break("check.differs", 1, "a file is another", with("site/robots.txt", "Disallow: /")),
                new Break("check.stranger", 0, "a file of somebody else", with("site/notes.txt", "记得删")),
                new Break("check.unanswered", 1, "a page is gone", without("site/" + FERRY)),
                new Break(
                        "check.released",
                        1,
                        "a version is gone",
                        without("site/" + FERRY.replace("index", "v1/index"))),
                new Break(
                        "check.released",
                        1,
                        "an anchor is gone",
                        archive -> edit(
                                archive.resolve("site/" + FERRY),
                                "class=\"block paragraph\" id=\"p",
                                "class=\"block paragraph\" id=\"q")),
                new Break(
                        "check.picture",
                        0,
                        "a picture that is none",
                        with("site/" + FERRY.replace("index.html", "1.jpg"), "<html>403 Forbidden</html>")),
                new Break("check.name", 1, "a name that Windows refuses", with("site/aux.txt", "")),
                new Break("check.no-base", 0, "no address", with(base, "title: 试验存档\n")),
                new Break("check.no-license", 0, "no licence", with(base, "title: 试验存档\n")),
                new Break(
                        "check.undated",
                        0,
                        "no date",
                        archive -> edit(
                                archive.resolve("site/data/documents.jsonl"), "\"date\":\"1931\"", "\"date\":null")),
                new Break(
                        "check.flagged",
                        0,
                        "a flagged place",
                        with(
                                "site/data/edits/zz.jsonl",
                                "{\"id\":\"zz\",\"certainty\":\"unsure\",\"before\":\"�\"}\n")),
                new Break(
                        "check.damage",
                        0,
                        "damage in a text",
                        with(
                                "site/data/texts/zz.jsonl",
                                "{\"id\":\"zz\",\"head\":{\"title\":\"渡口\"},\"blocks\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"船工姓锟斤拷陆\"}]}]}\n")),
                new Break(
                        "check.doubtful",
                        0,
                        "a text that was doubtful",
                        archive -> edit(
                                archive.resolve("site/" + FERRY),
                                "</main>",
                                "<ul class=\"problems\"><li>疑</li></ul></main>")),
                new Break(
                        "check.empty-tag",
                        0,
                        "a tag of nothing",
                        archive -> edit(archive.resolve("site/data/ledger.csv"), ",tag,shown", ",tag,empty")));
    }

    @Test
    void aSoundSiteIsFoundSound() {
        CommandRun run = check(archive);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("of 2 documents: 0 errors, 0 warnings, 0 notes.", "room for some");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void whatIsBrokenIsFound(Break one) {
        one.way().accept(archive);
        CommandRun run = check(archive, "--format", "json");
        assertThat(kinds(run)).contains(one.kind());
        // Whoever changes a file of the site has made another of it than the build did, which alone is an error.
        boolean changed = kinds(run).contains("check.differs") && !one.kind().equals("check.differs");
        assertThat(run.code()).isEqualTo(changed ? 1 : one.code());
    }

    @Test
    void damageThatIsMarkedIsToldAsThatAlone() {
        with("site/data/edits/zz.jsonl", "{\"id\":\"zz\",\"certainty\":\"unsure\",\"before\":\"姓锟斤拷\"}\n")
                .accept(archive);
        with("site/data/texts/zz.jsonl", "{\"id\":\"zz\",\"head\":{\"title\":\"渡口\"},\"blocks\":[\"船工姓锟斤拷陆\"]}\n")
                .accept(archive);
        assertThat(kinds(check(archive, "--format", "json")))
                .contains("check.flagged")
                .doesNotContain("check.damage");
    }

    @Test
    void aProgramThatATextQuotesIsNoDamage() {
        with(
                        "site/data/texts/zz.jsonl",
                        "{\"id\":\"zz\",\"head\":{\"title\":\"渡口\"},\"blocks\":[{\"type\":\"preformatted\",\"text\":\"<p>{{名}}</p>\"}]}\n")
                .accept(archive);
        assertThat(kinds(check(archive, "--format", "json"))).doesNotContain("check.damage");
    }

    @Test
    void someExamplesAreToldAndTheOthersCounted() {
        for (int i = 0; i < 9; i++) {
            with("site/note" + i + ".txt", "记得删").accept(archive);
        }
        assertThat(check(archive, "--examples", "2").err())
                .contains("note0.txt", "note1.txt", "and 7 more of this kind")
                .doesNotContain("note2");
        assertThat(check(archive, "--examples", "0").code()).isEqualTo(2);
    }

    @Test
    void strictTakesWarningsForErrors() {
        with("content/archive.yaml", "title: 试验存档\n").accept(archive);
        assertThat(check(archive).code()).isZero();
        assertThat(check(archive, "--strict").code()).isEqualTo(1);
    }

    @Test
    void anArchiveThatIsNotBuiltIsToldSo() {
        Archives.delete(archive.resolve("site"));
        assertThat(check(archive))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).contains("There is no site to look at.", "lantai build"));
    }

    @Test
    void theDemonstrationIsSound() {
        CommandRun run = check(Archives.DEMONSTRATION, "--strict");
        assertThat(run.out()).contains("0 errors, 0 warnings");
        assertThat(run.code()).isZero();
    }

    @Test
    void helpShowsExamples() {
        assertThat(CommandRun.of("check", "--help").out()).contains("--external", "lantai check --format json");
    }
}
