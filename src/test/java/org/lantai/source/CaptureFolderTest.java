package org.lantai.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;

class CaptureFolderTest {
    @TempDir
    Path archive;

    private Path captures;
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void makeTheFolder() throws Exception {
        captures = Files.createDirectories(archive.resolve("content/captures"));
    }

    @Test
    void findsCapturesAtAnyDepthInTheOrderOfTheirNames() throws Exception {
        put("b.html");
        put("乙/深/处.txt");
        put("a/x.warc.gz");
        put("a/x.jsonl");
        put("a.md");
        put("B.HTM");

        assertThat(names())
                .containsExactly(
                        "content/captures/B.HTM",
                        "content/captures/a.md",
                        "content/captures/a/x.jsonl",
                        "content/captures/a/x.warc.gz",
                        "content/captures/b.html",
                        "content/captures/乙/深/处.txt");
        assertThat(problems).isEmpty();
    }

    @Test
    void leavesOutSidecarsImagesAndHiddenFiles() throws Exception {
        put("a.html");
        put("a.meta.yaml");
        put("a_files/闸门.JPG");
        put("a_files/标志.svg");
        put(".DS_Store");
        put(".git/a.html");
        put("._a.html");

        assertThat(names()).containsExactly("content/captures/a.html");
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("Passed over 3 files that are no captures. hidden: 3 (.DS_Store, ._a.html, …).");
    }

    @Test
    void leavesOutWhatGitLfsHasNotFetchedAndSaysSoOnce() throws Exception {
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
        put("a.html");
        for (String name : List.of("b.html", "b.warc.gz", "c.txt")) {
            Files.writeString(captures.resolve(name), pointer);
        }
        Files.writeString(captures.resolve("b.meta.yaml"), "title: 春灌\n");

        assertThat(names()).containsExactly("content/captures/a.html");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.kind()).isEqualTo(ProblemKind.CAPTURE_LFS);
            assertThat(problem.file()).isEqualTo("content/captures/b.html");
            assertThat(problem.message()).contains("so do 2 more");
            assertThat(problem.advice()).contains("`git lfs pull`");
        });
    }

    @Test
    void passesOverWhatCrawlersAndBrowsersLeaveAndSumsItUp() throws Exception {
        put("镜像/hts-log.txt");
        put("镜像/hts-cache/new.txt");
        put("镜像/hts-cache/doit.log");
        put("镜像/新闻/春灌.html");
        put("镜像/新闻/春灌_files/ad.html");
        put("镜像/新闻/集市_files/a.html");
        put("Thumbs.db");

        assertThat(names())
                .as("a folder with no page beside it holds captures")
                .containsExactly("content/captures/镜像/新闻/春灌.html", "content/captures/镜像/新闻/集市_files/a.html");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.CAPTURE_HELPERS);
            assertThat(problem.severity()).isEqualTo(Severity.NOTE);
            assertThat(problem.message())
                    .isEqualTo("Passed over 5 files that are no captures. HTTrack: 3 (镜像/hts-cache/doit.log,"
                            + " 镜像/hts-cache/new.txt, …); Windows: 1 (Thumbs.db); browsers, as parts of saved pages: 1"
                            + " (镜像/新闻/春灌_files/ad.html).");
            assertThat(problem.advice()).isNotEmpty();
        });
    }

    @Test
    void refusesFilesOfCookiesByName() throws Exception {
        String cookie = ".yunxi.example\tTRUE\t/\tFALSE\t1999999999\tsid\tabc\n";
        put("a.html");
        put("cookies.txt", "# Netscape HTTP Cookie File\n" + cookie);
        put("notes.html", cookie);
        put("无名", cookie);
        put("x.json", "{\"cookies\":[{\"name\":\"a\",\"value\":\"b\",\"domain\":\"c\",\"path\":\"/\"}]}");
        put("cookies.html", "<title>曲奇</title><p>面粉二百克，黄油一百克。");

        assertThat(names()).containsExactly("content/captures/a.html", "content/captures/cookies.html");
        assertThat(problems).extracting(Problem::kind).containsOnly(ProblemKind.CAPTURE_COOKIES);
        assertThat(problems).extracting(Problem::severity).containsOnly(Severity.WARNING);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("content/captures/cookies.txt");
            assertThat(problem.message())
                    .contains("content/captures/notes.html", "content/captures/x.json", "content/captures/无名");
            assertThat(problem.advice()).contains("Remove");
        });
    }

    @Test
    void reportsAllKindsThatAreNotReadInOneLine() throws Exception {
        put("a.html");
        put("style/z.css");
        put("style/b.css");
        put("说明.docx");
        put("README");

        assertThat(names()).containsExactly("content/captures/a.html");
        assertThat(problems).extracting(Problem::kind).containsOnly(ProblemKind.CAPTURE_UNKNOWN_TYPE);
        assertThat(problems).extracting(Problem::severity).containsOnly(Severity.NOTE);
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "4 files of kinds that are not read: 2 css (style/b.css, …), 1 without ending (README),"
                                + " 1 docx (说明.docx).");
    }

    @Test
    void isEmptyWithoutCaptures() throws Exception {
        assertThat(names()).isEmpty();
        Files.delete(captures);
        assertThat(names()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void readsUnusualNamesAsTheyAre() throws Exception {
        put("有 空格/“引号”.html");
        put("a..b.html");
        put("100%.html");
        put("x%20y.html");

        assertThat(names())
                .containsExactly(
                        "content/captures/100%.html",
                        "content/captures/a..b.html", "content/captures/x%20y.html", "content/captures/有 空格/“引号”.html");
    }

    @Test
    void refusesLinksThatLeadOutsideContent(@TempDir Path elsewhere) throws Exception {
        put("a.html");
        Path secret = Files.writeString(elsewhere.resolve("secret.html"), "<p>别处的文件");
        Files.createSymbolicLink(captures.resolve("link.html"), secret);
        Files.createSymbolicLink(captures.resolve("folder"), elsewhere);

        assertThat(names()).containsExactly("content/captures/a.html");
        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CAPTURE_LINK, ProblemKind.CAPTURE_LINK);
        assertThat(problems)
                .extracting(Problem::file)
                .containsExactlyInAnyOrder("content/captures/link.html", "content/captures/folder");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.message()).contains("outside `content/`");
            assertThat(problem.advice()).isNotEmpty();
        });
    }

    @Test
    void refusesACapturesFolderThatIsALinkOutside(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("a.html"), "<p>别处的文件");
        Files.delete(captures);
        Files.createSymbolicLink(captures, elsewhere);

        assertThat(names()).isEmpty();
        assertThat(problems).extracting(Problem::file).containsExactly("content/captures");
    }

    @Test
    void followsLinksThatStayInContent() throws Exception {
        Path kept = Files.createDirectories(archive.resolve("content/older"));
        Files.writeString(kept.resolve("a.html"), "<p>旧页");
        Files.createSymbolicLink(captures.resolve("old"), kept);

        assertThat(names()).containsExactly("content/captures/old/a.html");
        assertThat(problems).isEmpty();
    }

    @Test
    @Timeout(20)
    void doesNotWalkInCircles() throws Exception {
        put("a/x.html");
        Files.createSymbolicLink(captures.resolve("a/back"), captures);

        assertThat(names()).containsExactly("content/captures/a/x.html");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("content/captures/a/back");
            assertThat(problem.kind()).isEqualTo(ProblemKind.CAPTURE_LINK);
        });
    }

    @Test
    void reportsALinkThatLeadsNowhere() throws Exception {
        Files.createSymbolicLink(captures.resolve("x.html"), archive.resolve("gone.html"));

        assertThat(names()).isEmpty();
        assertThat(problems).extracting(Problem::message).containsExactly("The link leads nowhere.");
    }

    @Test
    void reportsSidecarsToWhichNoCaptureBelongs() throws Exception {
        put("a.html");
        put("a.meta.yaml");
        put("a.html.meta.yaml");
        put("b.warc.gz");
        put("b.meta.yaml");
        put("lost.meta.yaml");

        assertThat(names()).hasSize(2);
        assertThat(problems)
                .as("of two sidecars of one capture the longer name wins")
                .extracting(Problem::file)
                .containsExactly("content/captures/a.meta.yaml", "content/captures/lost.meta.yaml");
        assertThat(problems).extracting(Problem::kind).containsOnly(ProblemKind.SIDECAR_LOST);
    }

    private List<String> names() {
        CaptureFolder folder = new CaptureFolder(archive);
        return folder.files(problems::add).stream().map(folder::name).toList();
    }

    private void put(String name) throws Exception {
        put(name, "");
    }

    private void put(String name, String text) throws Exception {
        Path file = captures.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
