package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.BuildReport;

/** Each bad input gets one clear message that names the file and says what to do, and costs nothing else of the build. */
class BadInputTest {
    private static final String GOOD = """
            青石镇图书馆新馆开放
            来源：云溪日报  2021-05-06 10:00
            　　5月6日上午，青石镇图书馆新馆正式向读者开放，首日接待读者三百余人次，馆内藏书两万余册，另设少儿阅览室和自习区。
            　　馆长宋知微说，新馆每天开放到晚上九点，读者凭身份证即可办理借书证。
            """;

    @TempDir
    Path folder;

    @Test
    void anEmptyFile() throws IOException {
        capture("bad.html", new byte[0]);
        assertOneProblem(build(2), "bad.html", "empty");
    }

    @Test
    void twoEmptyFilesAreNotTakenForOne() throws IOException {
        capture("bad.html", new byte[0]);
        capture("worse.html", new byte[0]);
        assertThat(ofCaptures(build(3))).hasSize(2);
    }

    @Test
    void aBinaryNamedHtml() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0};
        capture("picture.html", png);
        assertOneProblem(build(2), "picture.html", "binary");
    }

    @Test
    void htmlCutInTheMiddleStillGivesItsText() throws IOException {
        capture(
                "cut.html",
                utf8("<html><head><title>桥</title></head><body><div class=article><h1>新桥合龙</h1><p>"
                        + "三月的一天上午，横跨清水河的新桥顺利合龙，两岸居民奔走相告，施工队连夜清理桥面，准备铺设沥青。</p>"
                        + "<p>项目经理介绍，全桥长二百余米，预计年底通车，届时两岸往来只要三分钟，学生上学不再绕行。</p><p>村民们说，这座"));
        BuildReport report = build(2);
        assertThat(site("清水河")).isTrue();
        assertThat(report.problems()).noneMatch(p -> p.kind() == ProblemKind.PAGE_FAILED);
    }

    @Test
    void fiftyThousandNestedElements() throws IOException {
        String deep = "<div>".repeat(50_000) + "<p>深处有一段文字，写的是山里的一座小学和它的三位老师，他们在这里教了二十年书。</p>";
        capture("deep.html", utf8("<html><body>" + deep));
        assertThat(build(2).problems()).noneMatch(p -> p.kind() == ProblemKind.PAGE_FAILED);
    }

    @Test
    void aPageOfAHundredMegabytes() throws IOException {
        Path file = capture("huge.html", utf8("<html><body><p>大"));
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100L << 20);
        }
        assertOneProblem(build(2), "huge.html", "large");
    }

    @Test
    void aWarcCutInTheMiddleOfARecordKeepsWhatCameBefore() throws IOException {
        byte[] first = record("http://a.example/1", "第一页说，河边的老街修好了，青石板路重新铺过，店铺陆续开门，游人渐渐多起来。");
        byte[] second = record("http://a.example/2", "第二页说，山上的茶园开了春茶节，四面八方的客人来看采茶，听茶农讲制茶的故事。");
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        capture("cut.warc", Arrays.copyOf(both, first.length + second.length * 2 / 3));
        BuildReport report = build();
        assertThat(site("河边的老街")).isTrue();
        assertThat(report.problems())
                .anyMatch(p -> p.file().endsWith("cut.warc") && !p.advice().isEmpty());
    }

    @Test
    void badYamlInASidecarIsNamedWithItsLine() throws IOException {
        capture("page.txt", utf8(GOOD.replace("图书馆", "文化馆")));
        capture("page.meta.yaml", utf8("url: http://a.example/\ntitle: \"unclosed\ntags: [a, b]\n"));
        Problem problem = problemOf(build(2), "page.meta.yaml");
        assertThat(problem.line()).isPositive();
        assertThat(site("文化馆")).isTrue();
    }

    @Test
    void anUnknownKeyNamesTheNearestKnownOne() {
        Archives.write(folder.resolve("content/archive.yaml"), "title: 存档\nscirpt: zh-Hans\n");
        Problem problem = failure();
        assertThat(problem.where()).isEqualTo("content/archive.yaml:2");
        assertThat(problem.message()).contains("scirpt");
        assertThat(problem.advice()).contains("`script`");
    }

    @Test
    void noCapturesAtAll() {
        Archives.empty(folder, "空存档");
        Problem problem = failure();
        assertThat(problem.file()).contains("captures");
        assertThat(problem.advice()).contains("lantai add", "pages");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void noArchiveAtAll() {
        assertThat(failure().advice()).contains("title:");
    }

    @Test
    void aSiteThatCannotBeWritten() throws IOException {
        Archives.of(folder, "a.txt", GOOD);
        Files.writeString(folder.resolve("site"), "a file in its place");
        assertThat(failure().file()).endsWith("site");
    }

    @Test
    void anUnknownTheme() {
        Archives.of(folder, "a.txt", GOOD);
        Archives.write(folder.resolve("content/archive.yaml"), "title: 存档\ntheme: lantia\n");
        Problem problem = failure();
        assertThat(problem.message() + problem.advice()).contains("lantia").contains("lantai");
    }

    @Test
    void aTemplateErrorNamesFileAndLineAndLeavesTheSiteAsItWas() throws IOException {
        Archives.of(folder, "a.txt", GOOD);
        Archives.build(folder);
        String before = Files.readString(folder.resolve("site/index.html"));
        Archives.write(folder.resolve("content/archive.yaml"), "title: 存档\ntheme: mine\n");
        Archives.write(folder.resolve("themes/mine/theme.yaml"), "parent: lantai\n");
        Archives.write(folder.resolve("themes/mine/templates/document.ftlh"), "<p>\n${no.such.thing}\n</p>\n");
        Problem problem = failure();
        assertThat(problem.file()).contains("document.ftlh");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(folder.resolve("site/index.html")).hasContent(before);
    }

    @Test
    void ofTwoCapturesOfOneUrlTheNewestWinsAndTheOtherIsNamed() throws IOException {
        capture("old.txt", utf8(GOOD.replace("三百", "二百")));
        capture("old.meta.yaml", utf8("url: http://lib.example/1.html\ncaptured: 2021-05-07\n"));
        capture("new.txt", utf8(GOOD.replace("三百", "四百")));
        capture("new.meta.yaml", utf8("url: http://lib.example/1.html\ncaptured: 2022-05-07\n"));
        BuildReport report = build();
        assertThat(report.captures()).isEqualTo(2);
        assertThat(report.documents()).isEqualTo(1);
        assertThat(site("四百余人次")).isTrue();
        assertThat(report.problems())
                .anyMatch(
                        p -> (p.file() + p.message()).contains("old.txt") && (p.file() + p.message()).contains("new"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.txt", "青石镇 图书馆.txt", "it's \"new\".txt", "a..b.txt", "100%.txt", "深/层/页#1.txt"})
    void oddFileNamesAreReadLikeOthers(String name) throws IOException {
        capture(name, utf8(GOOD));
        BuildReport report = build();
        assertThat(report.documents()).isEqualTo(1);
        assertThat(ofCaptures(report)).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutsideTheContentIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "不该公开的文字，写的是别人家里的事情，谁也不应该在存档里读到它。");
        Archives.of(folder, "good.txt", GOOD);
        Files.createSymbolicLink(folder.resolve("content/captures/link.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("content/captures/folder"), elsewhere);
        BuildReport report = Archives.build(folder);
        assertThat(site("不该公开")).isFalse();
        assertThat(report.problems()).anyMatch(p -> p.file().endsWith("link.txt"));
        assertThat(report.problems()).anyMatch(p -> p.file().endsWith("folder"));
    }

    /** Builds with a good page beside the bad one, and looks that the good one is there. */
    private BuildReport build(int documents) throws IOException {
        capture("good.txt", utf8(GOOD));
        BuildReport report = build();
        assertThat(report.documents()).isEqualTo(documents);
        assertThat(site("青石镇图书馆新馆正式向读者开放")).isTrue();
        return report;
    }

    private BuildReport build() {
        Archives.empty(folder, "试验存档");
        return Archives.build(folder);
    }

    private Path capture(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("content/captures").resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(file, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] record(String url, String text) {
        byte[] body = utf8("<html><body><h1>标题</h1><div><p>" + text + "</p><p>" + text + "</p></div></body></html>");
        byte[] http = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n");
        byte[] head = utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2021-05-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>"
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + (http.length + body.length) + "\r\n\r\n");
        byte[] all = Arrays.copyOf(head, head.length + http.length + body.length + 4);
        System.arraycopy(http, 0, all, head.length, http.length);
        System.arraycopy(body, 0, all, head.length + http.length, body.length);
        System.arraycopy(utf8("\r\n\r\n"), 0, all, all.length - 4, 4);
        return all;
    }

    private static void assertOneProblem(BuildReport report, String file, String word) {
        Problem problem = problemOf(report, file);
        assertThat(problem.kind() + problem.message()).contains(word);
        assertThat(problem.advice()).isNotEmpty();
    }

    private static Problem problemOf(BuildReport report, String file) {
        List<Problem> ofFile =
                report.problems().stream().filter(p -> p.file().endsWith(file)).toList();
        assertThat(ofFile).hasSize(1);
        return ofFile.get(0);
    }

    private Problem failure() {
        ProblemException e = catchThrowableOfType(ProblemException.class, () -> Archives.build(folder));
        assertThat(e).isNotNull();
        assertThat(e.problem().message()).isNotEmpty();
        assertThat(e.problem().advice()).isNotEmpty();
        return e.problem();
    }

    /** Whether a page of the site has that text. */
    private boolean site(String text) throws IOException {
        for (Path page : Archives.pages(folder.resolve("site"))) {
            if (Files.readString(page).contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** That the archive has no address is told as well. */
    private static List<Problem> ofCaptures(BuildReport report) {
        return report.problems().stream()
                .filter(problem -> problem.kind() != ProblemKind.CITE_NO_ADDRESS)
                .toList();
    }
}
