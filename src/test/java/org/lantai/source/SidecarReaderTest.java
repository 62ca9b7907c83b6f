package org.lantai.source;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.DocumentId;
import org.lantai.model.Hiding;
import org.lantai.model.PageKind;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sidecar;
import org.lantai.model.Sidecar.Claim.Kind;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.Correction;

class SidecarReaderTest {
    private static final String HTML = "<!-- saved from url=(0026)https://yunxi.example/old --><p>春灌</p>";

    @TempDir
    Path folder;

    private Path capture;

    @BeforeEach
    void makeACapture() throws Exception {
        capture = Reading.file(folder, "春灌.html", HTML);
    }

    @Test
    void readsEverythingThatASidecarCanSay() throws Exception {
        SourcePage page = withSidecar("""
                        url: https://yunxi.example/new
                        captured: 2023-07-21 09:30
                        title: "云溪县：春灌"
                        date: 2023-03
                        source: 云溪日报
                        authors: [林若谷, 苏见山]
                        tags:
                          - 水利
                          - 2023
                        hide: true
                        corrections:
                          - find: 问题
                            replace: 闸门
                            why: 原刊如此
                          - {find: "x", replace: ""}
                        note: |
                          据**原刊**校。
                        kind: article
                        sameAs: [a.html, b.html!]
                        notSameAs: c.html
                        id: g7nk0bs3q
                        formerUrl: https://yunxi.example/old
                        """);

        assertThat(page.origin().url()).hasValue("https://yunxi.example/new");
        assertThat(page.origin().captured()).isEqualTo(PartialDate.parse("2023-07-21T09:30"));
        assertThat(page.sidecar())
                .isEqualTo(Sidecar.NONE
                        .with()
                        .title(Optional.of("云溪县：春灌"))
                        .date(PartialDate.parse("2023-03"))
                        .source(Optional.of("云溪日报"))
                        .authors(Optional.of(List.of("林若谷", "苏见山")))
                        .tags(List.of("水利", "2023"))
                        .hide(Hiding.YES)
                        .corrections(List.of(new Correction("问题", "闸门", "原刊如此"), new Correction("x", "", "")))
                        .note(Optional.of("据**原刊**校。"))
                        .kind(Optional.of(PageKind.ARTICLE))
                        .claims(List.of(
                                claim(Kind.SAME, "a.html", false, 19),
                                claim(Kind.SAME, "b.html", true, 19),
                                claim(Kind.OTHER, "c.html", false, 20)))
                        .id(DocumentId.parse("g7nk0bs3q"))
                        .formerUrls(List.of("https://yunxi.example/old"))
                        .build());
        assertThat(page.problems()).isEmpty();
        assertThat(Reading.text(page)).isEqualTo(HTML);
    }

    private static Sidecar.Claim claim(Kind kind, String target, boolean confirmed, int line) {
        return new Sidecar.Claim(kind, target, confirmed, "content/captures/春灌.meta.yaml", line);
    }

    @Test
    void readsWhichCapturesAreVersionsOfTheText() throws Exception {
        assertThat(withSidecar("title: 条例\nsameAs: {target: law-2018.html, as: version}\n")
                        .sidecar()
                        .claims())
                .containsExactly(claim(Kind.VERSION, "law-2018.html", false, 2));
        assertThat(withSidecar("sameAs:\n  target: law-2018.html!\n  as: version\n")
                        .sidecar()
                        .claims())
                .as("the sign says nothing of versions")
                .containsExactly(claim(Kind.VERSION, "law-2018.html", false, 2));
    }

    @Test
    void readsVersionsBesideCopiesEachWithItsLine() throws Exception {
        SourcePage page = withSidecar("""
                        sameAs:
                          - mirror/law.html
                          - {target: law-2018.html, as: version}
                          - {target: reprint.html!}
                        """);

        assertThat(page.sidecar().claims())
                .containsExactly(
                        claim(Kind.SAME, "mirror/law.html", false, 2),
                        claim(Kind.VERSION, "law-2018.html", false, 3),
                        claim(Kind.SAME, "reprint.html", true, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sameAs: {target: a.html, as: copy} | `as` is `copy` | `as: version`",
                "sameAs: {as: version} | `target` is missing | sameAs: {target: FILE, as: version}",
                "sameAs: {target: a.html, of: version} | Unknown key `of` | target, as",
                "sameAs: {target: '', as: version} | `sameAs` names no capture | the id",
                "sameAs: [[a.html]] | `sameAs` must be a list | sameAs: [one, another]",
                "notSameAs: {target: a.html, as: version} | `notSameAs` must be a list | notSameAs:",
                "as: version | `as` does not say of what | sameAs: {target: FILE, as: version}"
            })
    void saysHowAVersionIsWritten(String yaml, String message, String advice) throws Exception {
        assertThat(withSidecar(yaml).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.advice()).contains(advice);
        });
    }

    @Test
    void readsSeveralFormerAddresses() throws Exception {
        assertThat(withSidecar("formerUrl:\n  - http://yunxi.example/1\n  - https://yunxi.example/2\n")
                        .sidecar()
                        .formerUrls())
                .containsExactly("http://yunxi.example/1", "https://yunxi.example/2");
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "yes, YES", "'\"completely\"', COMPLETELY", "Completely, COMPLETELY", "false, NO", "'', NO"
    })
    void readsHowFarAPageIsHidden(String written, Hiding hiding) throws Exception {
        assertThat(withSidecar("hide: " + written + "\n").sidecar().hide()).isEqualTo(hiding);
    }

    @Test
    void leavesWhatItDoesNotSayToTheCapture() throws Exception {
        SourcePage page = withSidecar("title:\nauthors: []\n");

        assertThat(page.origin().url()).hasValue("https://yunxi.example/old");
        assertThat(page.sidecar().title()).isEmpty();
        assertThat(page.sidecar().authors())
                .as("present and empty: it has no author")
                .hasValue(List.of());
    }

    @Test
    void readsNoDeviceBehindALinkNotEvenForHide() throws Exception {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));
        Files.createSymbolicLink(folder.resolve("春灌.meta.yaml"), zero);

        assertThat(Reading.of(capture).kinds()).containsExactly(ProblemKind.SIDECAR_LINK);
    }

    @Test
    void prefersTheLongerOfTwoNames() throws Exception {
        Files.writeString(folder.resolve("春灌.meta.yaml"), "title: 短");
        assertThat(Reading.of(capture).page().sidecar().title()).hasValue("短");
        Files.writeString(folder.resolve("春灌.html.meta.yaml"), "title: 长");
        assertThat(Reading.of(capture).page().sidecar().title()).hasValue("长");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: 一\\ntitel: 二 | 2 | yaml.unknown-key | Did you mean `title`?",
                "# x\\n\\ndate: 去年 | 3 | yaml.wrong-value | Write it like 2023",
                "captured: 21.7.2023 | 1 | yaml.wrong-value | Write it like 2023",
                "url: www.yunxi.example | 1 | yaml.wrong-value | https://",
                "title: 一\\nhide: perhaps | 2 | yaml.wrong-value | hide: true",
                "title: 一\\nid: g7nk0bs3r | 2 | yaml.wrong-value | /d/",
                "title: 一\\nformerUrl: yunxi.example/1 | 2 | yaml.wrong-value | https://",
                "title: 一\\nformerUrl: [https://yunxi.example/1, a.html] | 2 | yaml.wrong-value | https://",
                "corrections:\\n- {find: 一, replace: 二}\\n- find: 三 | 3 | yaml.missing-key | replace",
                "corrections:\\n- {find: 一, replace: 二}\\n- find: 三\\n  replace: 四\\n  wy: 五 | 5 | yaml.unknown-key | why",
                "corrections:\\n- find: ''\\n  replace: 四 | 2 | yaml.missing-key | find",
                "corrections: 一 | 1 | yaml.wrong-value | - ",
                "title: 一\\n\\tdate: 2023 | 2 | yaml.syntax | indentation",
                "title: 云溪: 春灌 | 1 | yaml.syntax | quotation",
                "just words | 1 | yaml.no-mapping | key: value",
            })
    void namesFileAndLineOfAMistakeAndReadsTheCaptureWithoutIt(String yaml, int line, String kind, String advice)
            throws Exception {
        SourcePage page = withSidecar(yaml.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(Reading.text(page)).isEqualTo(HTML);
        assertThat(page.sidecar()).isEqualTo(Sidecar.NONE);
        assertThat(page.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("content/captures/春灌.meta.yaml:" + line);
            assertThat(problem.kind().key()).isEqualTo(kind);
            assertThat(problem.advice()).contains(advice);
        });
    }

    @Test
    void keepsAPageHiddenWhenAnotherLineOfItsSidecarIsWrong() throws Exception {
        assertThat(withSidecar("titel: 一\nhide: true\n").sidecar().hide()).isEqualTo(Hiding.YES);
        assertThat(withSidecar("title: 一: 二\nhide: true # 待查\n").sidecar().hide())
                .isEqualTo(Hiding.YES);
        assertThat(withSidecar("titel: 一\nhide: completely\n").sidecar().hide()).isEqualTo(Hiding.COMPLETELY);
        assertThat(withSidecar("titel: 一\nhide: false\n").sidecar().hide()).isEqualTo(Hiding.NO);
        assertThat(withSidecar("titel: 一\n").sidecar().hide()).isEqualTo(Hiding.NO);
    }

    @Test
    void followsNoLink(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "title: 别处");
        Files.createSymbolicLink(folder.resolve("春灌.meta.yaml"), secret);
        SourcePage page = Reading.of(capture).page();

        assertThat(page.sidecar()).isEqualTo(Sidecar.NONE);
        assertThat(page.problems()).extracting(Problem::kind).containsExactly(ProblemKind.SIDECAR_LINK);
    }

    @Test
    void standsForAllPagesOfAFileOfMany() throws Exception {
        Path lines = Reading.file(folder, "all.jsonl", "{\"text\":\"一\"}\n{\"text\":\"二\"}");
        Files.writeString(folder.resolve("all.meta.yaml"), "source: 云溪日报\ncaptured: 2020");

        assertThat(Reading.of(lines).pages())
                .extracting(page -> page.sidecar().source().orElse(""))
                .containsExactly("云溪日报", "云溪日报");
        assertThat(Reading.of(lines).pages())
                .extracting(page -> page.origin().captured().orElseThrow().toString())
                .containsOnly("2020");
    }

    @Test
    void cannotGiveManyPagesOneAddressAndSaysSoOnce() throws Exception {
        Path lines = Reading.file(folder, "all.jsonl", "{\"text\":\"一\"}\n{\"text\":\"二\"}");
        Files.writeString(folder.resolve("all.meta.yaml"), "source: 云溪日报\nurl: https://yunxi.example/");
        Reading reading = Reading.of(lines);

        assertThat(reading.pages())
                .hasSize(2)
                .allSatisfy(page -> assertThat(page.problems()).isEmpty());
        assertThat(reading.problems()).extracting(Problem::where).containsExactly("content/captures/all.meta.yaml:2");
    }

    @Test
    void isReadEvenWhenTheCaptureIsUnreadable() throws Exception {
        Path empty = Reading.file(folder, "e.html", "");
        Files.writeString(folder.resolve("e.meta.yaml"), "title: 佚页\nurl: https://yunxi.example/e");
        SourcePage page = Reading.of(empty).page();

        assertThat(page.sidecar().title()).hasValue("佚页");
        assertThat(page.origin().url()).hasValue("https://yunxi.example/e");
    }

    private SourcePage withSidecar(String yaml) throws Exception {
        Files.writeString(folder.resolve("春灌.meta.yaml"), yaml);
        return Reading.of(capture).page();
    }

    @Test
    void takesAsManyTagsAndCorrectionsAsADocumentCanBear() throws Exception {
        String tags = IntStream.range(0, SidecarReader.MOST_TAGS)
                .mapToObj(i -> "乡" + i)
                .collect(joining(", "));
        String correction = "- {find: 一, replace: 二}\n";
        String corrections = correction.repeat(SidecarReader.MOST_CORRECTIONS);
        assertThat(withSidecar("tags: [" + tags + "]\ncorrections:\n" + corrections)
                        .problems())
                .isEmpty();
        assertThat(withSidecar("tags: [" + tags + ", 溪]").problems()).hasSize(1);
        assertThat(withSidecar("tags: [" + "云".repeat(SidecarReader.LONGEST_TAG + 1) + "]")
                        .problems())
                .hasSize(1);
        assertThat(withSidecar("corrections:\n" + corrections + correction).problems())
                .hasSize(1);
    }
}
