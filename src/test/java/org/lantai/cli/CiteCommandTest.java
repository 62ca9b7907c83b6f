package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.DocumentId;

class CiteCommandTest {
    private static final String URL = "https://yunxi.example/2021/bridge.html";
    private static final DocumentId BRIDGE = DocumentId.derive("yunxi.example/2021/bridge.html", 0);
    private static final String CITED = """
            title:   鹭渡大桥通车
            source:  云溪日报
            date:    2021年5月6日 10:00
            address: https://example.org/yunxi/d/%1$s/
            cite:    鹭渡大桥通车[N/OL]. 云溪日报，2021-05-06. https://example.org/yunxi/d/%1$s/.
            """.formatted(BRIDGE);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void build() {
        write("archive.yaml", "title: 云溪存档\nbaseUrl: https://example.org/yunxi/\nalternate: [zh-Hant]\n");
        write("captures/bridge.txt", """
                鹭渡大桥通车
                来源：云溪日报  2021-05-06 10:00
                　　5月6日上午，鹭渡大桥正式通车，干部群众都来看，头发花白的老渡工也来了。
                """);
        write("captures/bridge.meta.yaml", "url: " + URL + "\n");
        write("captures/ferry.txt", "渡口的后来\n　　渡船停在岸边，船工改做了护桥的人，每天从桥头走到桥尾。\n");
        assertThat(run("build", "--quiet", folder.toString())).isZero();
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve("content").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)), args);
    }

    private int cite(String asked) {
        return run("cite", asked, folder.toString());
    }

    @Test
    void aDocumentIsCitedByItsIdItsAddressItsCapturedAddressAndItsFile() {
        String id = BRIDGE.value();
        for (String asked : new String[] {
            id,
            id.toUpperCase(java.util.Locale.ROOT),
            "https://example.org/yunxi/d/" + id + "/zh-Hant/#p1",
            URL,
            "http://yunxi.example/2021/bridge.html?utm_source=x",
            "content/captures/bridge.txt",
            folder.resolve("content/captures/bridge.txt").toString()
        }) {
            assertThat(cite(asked)).as(asked).isZero();
            assertThat(out.toString()).as(asked).isEqualToNormalizingNewlines(CITED);
            assertThat(err.toString()).isEmpty();
        }
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        write("archive.yaml", "title: 云溪存档\n");
        assertThat(cite("content/captures/ferry.txt")).isZero();
        assertThat(out.toString().lines()).hasSize(3).first().asString().isEqualTo("title:   渡口的后来");
        assertThat(out.toString()).containsPattern("address: d/[0-9a-z]{9}/");
    }

    @Test
    void aFileOfManyCapturesNamesAllOfTheirDocuments() {
        write("captures/all.jsonl", """
                {"url":"https://yunxi.example/a","text":"青石镇图书馆\\n新馆正式向读者开放，首日接待读者三百余人次，馆内藏书两万余册。"}
                {"url":"https://yunxi.example/b","text":"白鹭洲的冬天\\n入冬以后洲上来了两百多只白鹭，护林员每天清早都要数一遍。"}
                """);
        assertThat(run("build", "--quiet", folder.toString())).isZero();
        assertThat(cite("content/captures/all.jsonl")).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("title:")))
                .containsExactlyInAnyOrder("title:   青石镇图书馆", "title:   白鹭洲的冬天");
    }

    @Test
    void aWitnessIsCitedByTheAddressWhereItsOwnTextStands() throws IOException {
        String article = Files.readString(folder.resolve("content/captures/bridge.txt")) + """
                　　大桥全长八百二十米，双向四车道，两侧设有人行道和观景台，总投资一亿三千万元，工期两年零四个月。
                　　建桥以前，两岸居民往来全靠一条渡船，遇到大风大水，常常三五天不能过河，学生上学也要绕行三十多里。
                　　县交通局局长宋知微介绍，桥通以后，从青石镇到县城的路程由一个半小时缩短为二十分钟。
                """;
        write("captures/bridge.txt", article);
        write("captures/copy.txt", article.replace("云溪日报", "霁州晚报"));
        write("captures/copy.meta.yaml", "url: https://copies.example/1\n");
        assertThat(run("build", "--quiet", folder.toString())).isZero();
        assertThat(cite("https://copies.example/1")).isZero();
        DocumentId own = DocumentId.derive("copies.example/1", 0);
        assertThat(out.toString()).contains("title:   鹭渡大桥通车", "address: https://example.org/yunxi/d/" + own + "/");
        assertThat(folder.resolve("site/edits/witnesses/index.html")).exists();
        assertThat(folder.resolve("site/d/" + own + "/index.html")).exists();
    }

    @Test
    void aMistypedIdIsToldWithItsNeighbours() {
        String wrong = BRIDGE.value().substring(0, 8) + (BRIDGE.value().endsWith("7") ? '8' : '7');
        assertThat(cite(wrong)).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("error: " + wrong + ": This id is mistyped")
                .contains("Perhaps it is: " + BRIDGE + " (鹭渡大桥通车).");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aMistypedIdWithoutNeighboursIsToldToo() {
        String id = DocumentId.derive("elsewhere", 0).value();
        assertThat(cite(id.substring(0, 8) + (id.endsWith("7") ? '8' : '7'))).isEqualTo(1);
        assertThat(err.toString()).contains("This id is mistyped", "No id of this archive is like it");
    }

    @Test
    void whatNobodyKnowsIsTold() {
        for (String asked : new String[] {
            DocumentId.derive("elsewhere", 0).value(), "https://yunxi.example/2021/other.html", "桥", "content/none.txt"
        }) {
            assertThat(cite(asked)).as(asked).isEqualTo(1);
            assertThat(err.toString()).startsWith("error: " + asked + ": This archive knows no document by this.");
        }
    }

    @Test
    void aWithdrawnDocumentHasItsAddressAndNoHeadline() {
        write("captures/bridge.meta.yaml", "url: " + URL + "\nhide: true\n");
        assertThat(run("build", "--quiet", folder.toString())).isZero();
        assertThat(cite(BRIDGE.value())).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                note:    no longer shown; its page says why
                address: https://example.org/yunxi/d/%s/
                """.formatted(BRIDGE));
    }

    @Test
    void aWithdrawnDocumentHasNoReference() {
        write("captures/bridge.meta.yaml", "url: " + URL + "\nhide: true\n");
        assertThat(run("build", "--quiet", folder.toString())).isZero();
        assertThat(run("cite", BRIDGE.value(), folder.toString(), "--style", "apa"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no longer shown", "https://example.org/yunxi/d/" + BRIDGE + "/");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aStyleIsPrintedAlone() {
        assertThat(styled("gb-2015"))
                .isEqualTo(
                        "鹭渡大桥通车[N/OL]. 云溪日报, 2021-05-06[2026-11-30]. https://example.org/yunxi/d/" + BRIDGE + "/.\n");
        assertThat(styled("apa"))
                .isEqualTo("鹭渡大桥通车. (2021, May 6). 云溪日报. 云溪存档. https://example.org/yunxi/d/" + BRIDGE + "/\n");
    }

    @Test
    void aFileForProgramsIsPrintedAlone() {
        assertThat(styled("bibtex"))
                .startsWith("@article{" + BRIDGE + ",\n")
                .contains("  urldate = {2026-11-30},\n", "  origurl = {" + URL + "},\n");
        assertThat(styled("ris")).startsWith("TY  - NEWS\n").contains("Y2  - 2026/11/30/\n");
        assertThat(styled("csl-json")).contains("\"type\" : \"article-newspaper\"");
    }

    private String styled(String style) {
        int code = run("cite", BRIDGE.value(), folder.toString(), "--style", style, "--accessed", "2026-11-30");
        assertThat(code).isZero();
        return out.toString().replace("\r\n", "\n");
    }

    @Test
    void theDayOfAccessIsTodayUnlessItIsSaid() {
        assertThat(run("cite", "content/captures/ferry.txt", folder.toString(), "--style", "gb-2025"))
                .isZero();
        assertThat(out.toString()).containsPattern("渡口的后来\\[EB/OL]\\. \\[20\\d\\d-\\d\\d-\\d\\d]\\. https://");
    }

    @Test
    void aStyleThatIsNoneIsToldWithThoseThatAre() {
        assertThat(run("cite", BRIDGE.value(), folder.toString(), "--style", "ieee"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no style `ieee`", "gb-2025, gb-2015, apa", "bibtex, ris, csl-json");
    }

    @Test
    void aPageThatDoesNotSayHowItIsCitedIsTold() throws IOException {
        Path page = folder.resolve("site/d/" + BRIDGE + "/index.html");
        Files.writeString(page, Files.readString(page).replace("data-work=", "data-other="));
        assertThat(cite(BRIDGE.value())).isZero();
        assertThat(out.toString()).contains("address:").doesNotContain("cite:");
        assertThat(run("cite", BRIDGE.value(), folder.toString(), "--style", "apa"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("does not say how it is cited", "lantai build");
    }

    @Test
    void withoutAnAddressOfItsOwnTheArchiveCitesThePageAsCaptured() {
        write("archive.yaml", "title: 云溪存档\n");
        write("captures/bridge.meta.yaml", "url: " + URL + "\ncaptured: 2024-03-01\n");
        assertThat(run("build", folder.toString())).isZero();
        assertThat(err.toString()).containsOnlyOnce("There is no `baseUrl`");
        assertThat(styled("gb-2015")).isEqualTo("鹭渡大桥通车[N/OL]. 云溪日报, 2021-05-06[2024-03-01]. " + URL + ".\n");
    }

    @Test
    void withoutASiteItSaysWhatToDo() throws IOException {
        Files.move(folder.resolve("site"), folder.resolve("elsewhere"));
        assertThat(cite(BRIDGE.value())).isEqualTo(1);
        assertThat(err.toString())
                .contains("site/search/data/format.js", "lantai build")
                .doesNotContain("Exception");
    }

    @Test
    void aSiteThatWasBuiltBeforeTheIdWasPromisedIsTold() throws IOException {
        DocumentId later = DocumentId.derive("later", 0);
        Files.writeString(
                folder.resolve("content/permalinks.tsv"),
                Files.readString(folder.resolve("content/permalinks.tsv")) + "document\t" + later + "\tlater\t后来\n");
        assertThat(cite(later.value())).isEqualTo(1);
        assertThat(err.toString()).contains("The ledger has promised the id " + later, "lantai build");
    }

    @Test
    void whoAsksForNothingIsToldHow() {
        assertThat(run("cite")).isEqualTo(2);
        assertThat(run("cite", "--help")).isZero();
        assertThat(out.toString()).contains("lantai cite fw3jqb1gj");
    }
}
