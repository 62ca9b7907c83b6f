package org.lantai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.disk.Disk;
import org.lantai.disk.LockFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

class CaptureIntakeTest {
    private static final String URL = "https://www.yunxi.example/a.html";
    private static final IntakeOptions MOVE = new IntakeOptions(Optional.empty(), false, true);
    private static final IntakeOptions DRY = new IntakeOptions(Optional.empty(), true, false);

    @TempDir
    Path scratch;

    private Intake intake = new Intake(Path.of(""), Path.of(""));

    @BeforeEach
    void begin() {
        intake = Intake.in(scratch);
    }

    @Test
    void aFolderComesInByteForByteUnderItsNameWithWhatBelongsToItsPages() {
        intake.give("2023/a.html", Intake.page("甲"));
        intake.give("2023/a.meta.yaml", "url: " + URL + "\n");
        intake.give("2023/a_files/boat.png", "png");
        intake.give("2023/附件/方案.pdf", "%PDF");
        IntakeReport report = intake.add("2023");
        assertThat(numbers(report)).isEqualTo(Map.of(Arrival.NEW, 1));
        assertThat(report.files()).isEqualTo(4);
        assertThat(report.companions().number()).isEqualTo(3);
        Map<String, String> expected = Intake.digests(intake.outside());
        assertThat(intake.captures()).isEqualTo(expected);
    }

    @Test
    void whatIsThereIsKnownByItsBytesAndNotCopiedAgainWhereverItLies() {
        intake.give("2023/a.html", Intake.page("甲"));
        intake.give("again/b.html", Intake.page("甲"));
        intake.give("again/c.html", Intake.page("丙"));
        intake.add("2023");
        IntakeReport report = intake.add("again");
        assertThat(numbers(report)).isEqualTo(Map.of(Arrival.NEW, 1, Arrival.SAME, 1));
        assertThat(report.arrivals())
                .hasEntrySatisfying(
                        Arrival.SAME, same -> assertThat(same.first()).containsExactly("again/b.html"));
        assertThat(intake.captures()).containsOnlyKeys("2023/a.html", "again/c.html");
    }

    @Test
    void theSameBytesFromAnotherAddressAreAnotherCapture() {
        intake.give("www.yunxi.example/a.html", Intake.page("甲"));
        intake.give("www.jizhou.example/a.html", Intake.page("甲"));
        assertThat(numbers(intake.add("www.yunxi.example", "www.jizhou.example")))
                .isEqualTo(Map.of(Arrival.NEW, 2));
    }

    @Test
    void anotherCaptureOfAnAddressIsANewerOrAnEarlierVersionOfIt() {
        intake.give("2023/a.html", Intake.saved("甲", URL, "Sun Aug 06 2023"));
        intake.give("2024/a.html", Intake.saved("甲改", URL, "Tue Aug 06 2024"));
        intake.give("2022/a.html", Intake.saved("甲旧", URL, "Sat Aug 06 2022"));
        intake.add("2023");
        assertThat(numbers(intake.add("2024"))).isEqualTo(Map.of(Arrival.NEWER, 1));
        assertThat(numbers(intake.add("2022"))).isEqualTo(Map.of(Arrival.EARLIER, 1));
        assertThat(intake.captures()).containsOnlyKeys("2022/a.html", "2023/a.html", "2024/a.html");
    }

    @Test
    void anErrorPageInThePlaceOfAPageIsTold() {
        intake.give("2023/a.html", Intake.saved("甲", URL, "Sun Aug 06 2023"));
        intake.give(
                "2024/a.html",
                "<!-- Page saved with SingleFile \n url: " + URL
                        + " \n saved date: Tue Aug 06 2024 10:20:30 GMT+0800 (China Standard Time)\n-->"
                        + "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1>"
                        + "<p>您访问的页面不存在</p></body></html>");
        intake.add("2023");
        assertThat(numbers(intake.add("2024"))).isEqualTo(Map.of(Arrival.ERROR_NOW, 1));
    }

    @Test
    void whereOtherContentStandsAWholeMirrorGoesBelowANumberAndKeepsItsAddresses() {
        intake.give("www.yunxi.example/a.html", Intake.page("甲"));
        intake.give("www.yunxi.example/b.html", Intake.page("乙"));
        intake.give("www.yunxi.example/boat.png", "png");
        intake.add("www.yunxi.example");
        intake.give("www.yunxi.example/a.html", Intake.page("甲改"));
        IntakeReport report = intake.add("www.yunxi.example");
        assertThat(numbers(report)).isEqualTo(Map.of(Arrival.NEWER, 1, Arrival.SAME, 1));
        assertThat(intake.captures())
                .containsOnlyKeys(
                        "www.yunxi.example/a.html",
                        "www.yunxi.example/b.html",
                        "www.yunxi.example/boat.png",
                        "2/www.yunxi.example/a.html",
                        "2/www.yunxi.example/boat.png");
        assertThat(intake.add("www.yunxi.example").files()).isZero();
    }

    @Test
    void aFolderIsNamedAndKeepsTheHostsInIt() {
        intake.give("crawl/www.yunxi.example/a.html", Intake.page("甲"));
        intake.give("one.html", Intake.page("乙"));
        intake.add(new IntakeOptions(Optional.of("2023/春"), false, false), Disk.local(), "crawl", "one.html");
        assertThat(intake.captures()).containsOnlyKeys("2023/春/www.yunxi.example/a.html", "2023/春/one.html");
    }

    @Test
    void aHostItselfIsNeverRenamed() {
        intake.give("www.yunxi.example/a.html", Intake.page("甲"));
        intake.add(new IntakeOptions(Optional.of("2023"), false, false), Disk.local(), "www.yunxi.example");
        assertThat(intake.captures()).containsOnlyKeys("2023/www.yunxi.example/a.html");
    }

    @Test
    void withAFileComesWhatItCallsForAndNoMore() {
        intake.give(
                "a.html",
                Intake.page("甲")
                        .replace(
                                "</body>",
                                "<img src=\"a_files/boat.png\"><a href='%E6%96%B9%E6%A1%88.pdf'>附件</a>"
                                        + "<a href=\"b.html\">下一篇</a><img src=\"../secret.png\"><img src=\"%00.png\"><img src=\"%FF .png\"></body>"));
        intake.give("a.meta.yaml", "url: " + URL + "\n");
        intake.give("a_files/boat.png", "png");
        intake.give("方案.pdf", "%PDF");
        intake.give("other.png", "png");
        intake.give("b.html", Intake.page("乙"));
        intake.give("../secret.png", "png");
        intake.add("a.html");
        assertThat(intake.captures()).containsOnlyKeys("a.html", "a.meta.yaml", "a_files/boat.png", "方案.pdf");
    }

    @Test
    void cookiesLogsHiddenFilesAndLinksStayWhereTheyAreAndAreTold() throws IOException {
        intake.give("crawl/a.html", Intake.page("甲"));
        intake.give("crawl/cookies.txt", "# HTTP Cookie File\n.yunxi.example\tTRUE\t/\tFALSE\t1999999999\tsid\tabc\n");
        intake.give("crawl/hts-log.txt", "HTTrack3.49 launched\n");
        intake.give("crawl/.DS_Store", "Bud1");
        Path secret = intake.give("secret.html", Intake.page("密"));
        Files.createSymbolicLink(intake.outside().resolve("crawl/link.html"), secret);
        IntakeReport report = intake.add("crawl");
        assertThat(intake.captures()).containsOnlyKeys("crawl/a.html");
        assertThat(report.problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CAPTURE_COOKIES, ProblemKind.CAPTURE_LINK, ProblemKind.CAPTURE_HELPERS);
    }

    @Test
    void aLinkThatAPageCallsForIsNotFollowed() throws IOException {
        intake.give("a.html", "<img src=\"pictures/boat.png\">" + Intake.page("甲"));
        Path elsewhere = Files.createDirectories(scratch.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("boat.png"), "png");
        Files.createSymbolicLink(intake.outside().resolve("pictures"), elsewhere);
        intake.add("a.html");
        assertThat(intake.captures()).containsOnlyKeys("a.html");
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOutOfTheCaptures() throws IOException {
        Path elsewhere = Files.createDirectories(scratch.resolve("elsewhere"));
        Path captures = Files.createDirectories(intake.archive().resolve("content/captures"));
        Files.createSymbolicLink(captures.resolve("2023"), elsewhere);
        intake.give("2023/a.html", Intake.page("甲"));
        assertThat(problem("2023").kind()).isEqualTo(ProblemKind.INTAKE_UNWRITABLE);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aSidecarThatWasWrittenOnStays() throws IOException {
        intake.give("2023/a.html", Intake.page("甲"));
        intake.give("2023/a.meta.yaml", "url: " + URL + "\n");
        intake.add("2023");
        Path sidecar = intake.archive().resolve("content/captures/2023/a.meta.yaml");
        Files.writeString(sidecar, "url: " + URL + "\ntags: [渔业]\n");
        IntakeReport report = intake.add("2023");
        assertThat(sidecar).hasContent("url: " + URL + "\ntags: [渔业]\n");
        assertThat(report.problems()).extracting(Problem::kind).containsExactly(ProblemKind.INTAKE_KEPT);
        assertThat(report.files()).isZero();
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        intake.give("2023/a.html", Intake.page("甲"));
        IntakeReport dry = intake.add(DRY, Disk.local(), "2023");
        assertThat(intake.archive().resolve("content/captures")).doesNotExist();
        assertThat(intake.add("2023")).isEqualTo(dry);
    }

    @Test
    void whatWasMovedIsGoneWhereItWasAndWhatWasLeftIsNot() {
        intake.give("2023/a.html", Intake.page("甲"));
        intake.give("2023/b.html", Intake.page("甲"));
        intake.give("2023/a_files/boat.png", "png");
        intake.give("2023/hts-log.txt", "HTTrack3.49 launched\n");
        intake.add(MOVE, Disk.local(), "2023");
        assertThat(intake.captures()).containsOnlyKeys("2023/a.html", "2023/a_files/boat.png");
        assertThat(Intake.digests(intake.outside())).containsOnlyKeys("2023/hts-log.txt");
    }

    @Test
    void capturesOfTheArchiveAreNotMovedIntoIt() {
        intake.give("2023/a.html", Intake.page("甲"));
        intake.add("2023");
        assertThat(problem("../archive/content/captures/2023").kind()).isEqualTo(ProblemKind.INTAKE_IN_PLACE);
        intake.give("../archive/scraped/b.html", Intake.page("乙"));
        intake.add(MOVE, Disk.local(), "../archive");
        assertThat(intake.captures()).containsOnlyKeys("2023/a.html", "archive/scraped/b.html");
    }

    @Test
    void whatIsNotThereOrHoldsNoCaptureIsTold() {
        ProblemException nowhere = catchThrowableOfType(ProblemException.class, () -> intake.add("nowhere"));
        assertThat(nowhere.noticed()).extracting(Problem::message).containsExactly("There is no such file or folder.");
        intake.give("a.html", Intake.page("甲"));
        assertThat(intake.add("nowhere", "a.html").problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.INTAKE_NONE);
        assertThat(intake.captures()).containsOnlyKeys("a.html");
        intake.give("logs/hts-log.txt", "HTTrack3.49 launched\n");
        assertThat(problem("logs").message()).contains("no capture");
    }

    @Test
    void twoAtOnceAreToldSo() throws IOException {
        intake.give("2023/a.html", Intake.page("甲"));
        Path captures = Files.createDirectories(intake.archive().resolve("content/captures"));
        try (LockFile held =
                LockFile.take(Disk.local(), captures.resolve(".adding.lock")).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(problem("2023").kind()).isEqualTo(ProblemKind.INTAKE_BUSY);
        }
        intake.add("2023");
        assertThat(intake.captures()).containsOnlyKeys("2023/a.html");
    }

    @Test
    void anExportIsTakenAsAWholeAndItsRowsAreCounted() {
        String row = ",https://www.yunxi.example/1,2022-03-01,清漪江云溪段全面禁渔，为期四个月。\n";
        intake.give("items.csv", "标题,链接,发布时间,正文\n甲" + row);
        intake.add("items.csv");
        intake.give("new/items.csv", "标题,链接,发布时间,正文\n甲" + row + "乙" + row.replace("/1", "/2"));
        IntakeReport report = intake.add("new/items.csv");
        assertThat(numbers(report)).isEqualTo(Map.of(Arrival.SAME, 1, Arrival.NEW, 1));
        assertThat(intake.captures()).containsOnlyKeys("items.csv", "2/items.csv");
        assertThat(numbers(intake.add("new/items.csv"))).isEqualTo(Map.of(Arrival.SAME, 1));
    }

    private Problem problem(String path) {
        return catchThrowableOfType(ProblemException.class, () -> intake.add(path))
                .problem();
    }

    private static Map<Arrival, Integer> numbers(IntakeReport report) {
        return report.arrivals().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().number()));
    }
}
