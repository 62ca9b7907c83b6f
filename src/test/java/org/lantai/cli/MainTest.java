package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String PAGE = """
            青石鎮圖書館新館開放
            來源：雲溪日報  2021-05-06 10:00
            　　5月6日上午，青石鎮圖書館新館正式向讀者開放，首日接待讀者三百餘人次，館內藏書兩萬餘冊，另設少兒閱覽室和自習區。
            　　館長宋知微說，新館每天開放到晚上九點，讀者憑身份證即可辦理借書證。
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theVersionIsPrinted() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("lantai ");
    }

    @Test
    void helpShowsExamples() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("build", "clean", "convert", "Examples:");
        assertThat(run("build", "--help")).isZero();
        assertThat(out.toString()).contains("lantai build --output");
    }

    @Test
    void helpSaysHowToGiveMoreMemory() {
        for (String[] help : new String[][] {{"--help"}, {"build", "--help"}}) {
            out.getBuffer().setLength(0);
            assertThat(run(help)).isZero();
            assertThat(out.toString()).contains("LANTAI_OPTS=-Xmx6g lantai build");
        }
    }

    @Test
    void aWrongOptionEndsWithTwo() {
        assertThat(run("build", "--no-such-option")).isEqualTo(2);
        assertThat(run("convert", "--to", "zh-Hans", "--vocabulary", "all")).isEqualTo(2);
        assertThat(run("convert", "--to", "zh-Latn")).isEqualTo(2);
        assertThat(err.toString()).contains("zh-Hans, zh-Hant, zh-TW or zh-HK");
        assertThat(run("build", "--threads", "0")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void workThatFailedEndsWithOneAndSaysWhatToDo() {
        assertThat(run("build", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("archive.yaml").contains("title:").doesNotContain("Exception");
    }

    @Test
    void furnitureListsWhatHostsRepeatReadyForFurnitureYaml() throws IOException {
        Path captures = Files.createDirectories(folder.resolve("content/captures"));
        Files.writeString(folder.resolve("content/archive.yaml"), "title: 石磨存档\n");
        for (int i = 0; i < 6; i++) {
            String name = "甲乙丙丁戊己".substring(i, i + 1);
            Files.writeString(captures.resolve(i + ".meta.yaml"), "url: http://shimo.example/" + i);
            Files.writeString(
                    captures.resolve(i + ".html"),
                    "<body><h1>" + name + "段修渠记</h1><div><p>" + (name + "段的人说，石头最多的地方最先见水。").repeat(3)
                            + "</p><p>石磨晚报，知你'冷暖'</p><p>慢慢走，别着急</p></div></body>");
        }

        assertThat(run("furniture", "--quiet", folder.toString())).isZero();
        assertThat(out.toString())
                .contains("'shimo.example':   # 6 articles looked at\n  keep:\n#    - '石磨晚报，知你''冷暖'''   # in 6\n")
                .contains("  drop:\n#    - '慢慢走，别着急'   # in 6\n");

        Files.writeString(
                folder.resolve("content/furniture.yaml"), out.toString().replace("#    -", "    -"));
        assertThat(run("build", folder.toString())).isZero();
        assertThat(out.toString()).contains("shimo.example: 6 lines that recur on its pages were left out.");
    }

    @Test
    void tagsPrintsCandidatesThatCanBePastedIntoTheVocabulary() throws IOException {
        Path captures = Files.createDirectories(folder.resolve("content/captures"));
        Files.writeString(folder.resolve("content/archive.yaml"), "title: 青石存档\n");
        for (int i = 1; i <= 4; i++) {
            Files.writeString(
                    captures.resolve(i + ".txt"),
                    "第" + i + "次会议在青石镇召开\n来源：云溪日报  2021-05-0" + i + " 10:00\n" + "　　会议要求，继续推进“三桥一渡”工程，把第" + i
                            + "段堤岸修好，沿岸各村都要派人看护，汛期以前必须完工。\n");
        }
        assertThat(run("tags", "--quiet", folder.toString())).isZero();
        assertThat(out.toString())
                .startsWith("# Terms found in the texts.")
                .contains("tags:\n  # 4 documents\n")
                .contains("  - name: '三桥一渡'\n");
        Files.writeString(folder.resolve("content/tags.yaml"), out.toString());
        assertThat(run("build", "--quiet", folder.toString())).isZero();
        assertThat(folder.resolve("site/tags/san-qiao-yi-du/index.html")).exists();
    }

    @Test
    void convertExplainsItsChoicesBesideTheText() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("重點專案\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("convert", "--to", "zh-Hans", "--from", "zh-TW", "--vocabulary", "unify", "--explain"))
                    .isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).isEqualTo("重点项目\n");
        assertThat(err.toString()).startsWith("1:3: 專案 -> 项目 (script.vocabulary, ");
    }

    @Test
    void completionIsPrinted() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString()).contains("bash completion").contains("convert");
    }

    @Test
    void aBuildEndsBySayingWhatItDidAndWhichFileToOpen() throws IOException {
        Files.createDirectories(folder.resolve("content/captures"));
        Files.writeString(folder.resolve("content/archive.yaml"), "title: 存档\n");
        Files.writeString(folder.resolve("content/captures/a.txt"), PAGE);
        assertThat(run("build", folder.toString())).isZero();
        assertThat(out.toString())
                .contains("1 captures, 1 documents")
                .contains("Open " + folder.resolve("site").resolve("index.html"));
    }

    @Test
    void aQuietBuildPrintsNothing() throws IOException {
        Files.createDirectories(folder.resolve("content/captures"));
        Files.writeString(folder.resolve("content/archive.yaml"), "title: 存档\nbaseUrl: https://example.org/\n");
        Files.writeString(folder.resolve("content/captures/a.txt"), PAGE);
        assertThat(run("build", "--quiet", folder.toString())).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void anArchiveOfNothingButHelperFilesSaysWhatWasPassedOver() throws IOException {
        Files.createDirectories(folder.resolve("content/captures"));
        Files.writeString(folder.resolve("content/archive.yaml"), "title: 存档\n");
        Files.writeString(folder.resolve("content/captures/hts-log.txt"), "HTTrack3.49 launched\n");
        assertThat(run("build", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("hts-log.txt").contains("There are no captures here");
    }

    @Test
    void cleanPrintsOneObjectALineInTheOrderOfTheFiles() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), PAGE);
        Path empty = Files.writeString(folder.resolve("empty.html"), "");
        Path missing = folder.resolve("missing.html");

        assertThat(run("clean", "--format", "json", empty.toString(), good.toString(), missing.toString()))
                .isEqualTo(1);

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        JsonNode unreadable = json(lines.get(0));
        assertThat(unreadable.path("file").asText()).isEqualTo(empty.toString());
        assertThat(unreadable.path("text").asText()).isEmpty();
        assertThat(unreadable.path("title").isNull()).isTrue();
        assertThat(unreadable.path("problems")).hasSize(1);
        JsonNode cleaned = json(lines.get(1));
        assertThat(cleaned.path("title").asText()).isEqualTo("青石镇图书馆新馆开放");
        assertThat(cleaned.path("date").asText()).isEqualTo("2021-05-06T10:00");
        assertThat(cleaned.path("source").asText()).isEqualTo("云溪日报");
        assertThat(cleaned.path("url").isNull()).isTrue();
        assertThat(cleaned.path("script").path("target").asText()).isEqualTo("zh-Hans");
        assertThat(cleaned.path("text").asText()).contains("首日接待读者三百余人次").doesNotContain("来源");
        assertThat(cleaned.path("sha256").asText()).hasSize(64);
        assertThat(json(lines.get(2)).path("file").asText()).isEqualTo(missing.toString());
    }

    @Test
    void aProblemInJsonNamesTheRecordWhereTheFileHoldsMany() throws IOException {
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), "\n{\"text\":\"\"}\n");
        Path page = Files.writeString(folder.resolve("empty.html"), "");
        assertThat(run("clean", "--format", "json", lines.toString(), page.toString()))
                .isEqualTo(1);

        List<JsonNode> problems = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            problems.add(json(line).path("problems").path(0));
        }
        assertThat(problems)
                .extracting(p -> p.path("file").asText(), p -> p.path("record"), p -> p.path("line"))
                .containsExactly(
                        tuple(lines.toString(), IntNode.valueOf(2), NullNode.instance),
                        tuple(page.toString(), NullNode.instance, NullNode.instance));
        assertThat(err.toString()).contains(lines + " #2: ");
    }

    /** Python's splitlines knows more ends of lines than JSON does. */
    @Test
    void aLineOfJsonIsOneLineForEveryReader() throws IOException {
        String text = PAGE.replace("馆长宋知微说", "馆长\u0085宋知微\u2028说");
        Path page = Files.writeString(folder.resolve("lines.txt"), text);
        assertThat(run("clean", "--format", "json", page.toString())).isZero();
        assertThat(out.toString().strip()).doesNotContain("\u0085", "\u2028", "\u2029", "\n");
        assertThat(json(out.toString()).path("file").asText()).isEqualTo(page.toString());
    }

    @Test
    void cleanPrintsTextAndMarkdown() throws IOException {
        String page = Files.writeString(folder.resolve("good.txt"), PAGE).toString();
        assertThat(run("clean", page)).isZero();
        assertThat(out.toString()).startsWith("青石镇图书馆新馆开放\n\n2021-05-06 10:00 · 云溪日报\n\n5月6日上午");
        out.getBuffer().setLength(0);
        assertThat(run("clean", "--format", "markdown", page)).isZero();
        assertThat(out.toString()).startsWith("---\ntitle: \"青石镇图书馆新馆开放\"\n").contains("\n# 青石镇图书馆新馆开放\n");
    }

    @Test
    void cleanExplainsHowATextCameAbout() throws IOException {
        String mirror = PAGE.replace("開放", "開(kāi)放") + "上一篇：没有了\n";
        String page = Files.writeString(folder.resolve("mirror.txt"), mirror).toString();
        assertThat(run("clean", "--explain", page)).isZero();
        assertThat(out.toString().lines().map(String::strip))
                .contains("Edits: 3, 0 of them conjectures; flagged and left: 0", "Left out: 2")
                .anyMatch(line -> line.matches("title +青石镇图书馆新馆开放 +printed"))
                .anyMatch(line -> line.matches("date +2021-05-06 10:00 +printed"))
                .anyMatch(line -> line.matches("開\\(kāi\\) → 开 +inserted pinyin removed, certain"))
                .contains("previous and next, behind the text", "imprint: source, date, byline, before paragraph 1");
        assertThat(out.toString()).doesNotContain("\u001b").contains("paragraph 2  馆长宋知微说");
        assertThat(out.toString().lines()).allMatch(line -> Columns.width(line) <= 80);
    }

    @Test
    void explainingLeavesNoRoomForAnotherFormat() {
        assertThat(run("clean", "--explain", "--format", "json", "x.html")).isEqualTo(2);
        assertThat(err.toString()).contains("--explain");
    }

    private static JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(line);
    }

    private int run(String... args) {
        return Main.run(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)), args);
    }
}
