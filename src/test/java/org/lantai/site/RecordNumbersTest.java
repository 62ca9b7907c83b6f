package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.BuildReport;
import org.lantai.source.WarcFixture;

/** A record of a file that holds many goes by one number, whoever speaks of it. */
class RecordNumbersTest {
    private static final String TEXT = "六月十二日清晨，渡口镇的水文观测员像往常一样踩着石阶走到江边，记下当天的第一个水位。"
            + "从一九八九年算起，这样的记录他已经做了三十五年，四十七本册子整整齐齐码在站房的木柜里。"
            + "那年七月，水漫过站房的第三级台阶，他把前十年的册子用油布包好，背到后山的庙里，来回走了六趟。";

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        Archives.empty(folder, "试验存档");
    }

    @Test
    void ofAWarcAreThoseOfItsRecords() throws IOException {
        WarcFixture warc = new WarcFixture()
                .record("warcinfo", "", "application/warc-fields", new byte[0])
                .html("http://qinghe.example/1", page(TEXT))
                .html("http://qinghe.example/2", "<body></body>")
                .html("http://yunxi.example/1", page(TEXT + "本报记者摄影报道。"));
        put("a.warc", new String(warc.bytes(), StandardCharsets.UTF_8));
        BuildReport report = Archives.build(folder);

        assertThat(report.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.WITNESS_JOINED)
                .singleElement()
                .satisfies(note -> assertThat(note.where()).isEqualTo("content/captures/a.warc #2"))
                .satisfies(note -> assertThat(note.message()).contains("content/captures/a.warc #4 ("));
        assertThat(file(document("qinghe.example/1"))).endsWith("a.warc 第 2 条记录");
        assertThat(read("d/" + id("qinghe.example/1") + "/witnesses/index.html")
                        .select(".sources dd:has(code)")
                        .eachText())
                .containsExactly("content/captures/a.warc 第 2 条记录", "content/captures/a.warc 第 4 条记录");
        assertThat(about("qinghe.example/1", "capture")).startsWith("文件 content/captures/a.warc 第 2 条记录，");
        assertThat(about("qinghe.example/1", "compare")).startsWith("先列采集文件 content/captures/a.warc 第 2 条记录 里的字样");
        Document untitled = document("qinghe.example/2");
        assertThat(file(untitled)).endsWith("a.warc 第 3 条记录");
        assertThat(untitled.select(".citation").text()).contains("a.warc #3");
    }

    @Test
    void ofJsonLinesAreThoseOfItsLinesHoweverTheFileIsCalled() throws IOException {
        String lines = "{\"url\": \"http://qinghe.example/NAME\", \"html\": \"<body></body>\"}\n";
        put("a.jsonl", lines.replace("NAME", "jsonl"));
        put("b.ndjson", lines.replace("NAME", "ndjson"));
        Archives.build(folder);

        assertThat(file(document("qinghe.example/jsonl"))).endsWith("a.jsonl 第 1 条记录");
        assertThat(file(document("qinghe.example/ndjson"))).endsWith("b.ndjson 第 1 条记录");
        assertThat(document("qinghe.example/jsonl").select(".citation").text()).contains("a.jsonl #1");
    }

    @Test
    void areNotSaidOfAFileThatIsOneCapture() throws IOException {
        put("c.html", page(TEXT));
        put("c.meta.yaml", "url: http://qinghe.example/c");
        Archives.build(folder);

        assertThat(file(document("qinghe.example/c"))).endsWith("c.html");
        assertThat(about("qinghe.example/c", "capture")).startsWith("文件 content/captures/c.html，");
        assertThat(about("qinghe.example/c", "compare")).startsWith("先列采集文件 content/captures/c.html 里的字样");
    }

    @Test
    void standWhereAPageSaysThatItsCaptureCannotBeRead() throws IOException {
        put("f.jsonl", "\n{\"url\": \"http://qinghe.example/f\", \"html\": \"\"}\n");
        put("g.html", "");
        put("g.meta.yaml", "url: http://qinghe.example/g");
        Archives.build(folder);

        assertThat(document("qinghe.example/f").select(".notice").text()).endsWith("：content/captures/f.jsonl 第 2 条记录");
        assertThat(document("qinghe.example/g").select(".notice").text()).endsWith("：content/captures/g.html");
    }

    @Test
    void standInWhateverIsSaidOfOneCapture() throws IOException {
        String lost = page("渡口镇的水�工程今年动工。" + TEXT);
        WarcFixture warc = new WarcFixture()
                .record("warcinfo", "", "application/warc-fields", new byte[0])
                .html("http://qinghe.example/1", lost)
                .html("http://qinghe.example/1", lost)
                .html("http://yunxi.example/1", page(TEXT + "本报记者摄影报道。"))
                .html("http://yunxi.example/2", page("石桥镇的茶市今天清早开张，四乡的茶农挑着新茶赶来，街上摆了一里多长，到了中午已经"))
                .html("http://yunxi.example/3", "<div>".repeat(2_000) + "<p>白鹭洲的老渡口下月修缮，石阶照原样补齐。</p>")
                .html("http://yunxi.example/4", "")
                .html("ftp://yunxi.example/5", page("松岭县的梯田春耕已经过半，水渠沿线的泵站全部开机。"));
        put("a.warc", new String(warc.bytes(), StandardCharsets.UTF_8));
        put("b.jsonl", "{\"text\": \"\"}\n[]\n");
        List<Problem> problems = Archives.build(folder).problems().stream()
                .filter(problem -> problem.kind() != ProblemKind.CITE_NO_ADDRESS)
                .toList();

        assertThat(problems)
                .extracting(Problem::kind)
                .contains(
                        ProblemKind.CAPTURE_EMPTY,
                        ProblemKind.CAPTURE_SAME_URL,
                        ProblemKind.CAPTURE_URL,
                        ProblemKind.EXTRACT_CUT,
                        ProblemKind.EXTRACT_DEEP,
                        ProblemKind.EXPORT_NO_TEXT,
                        ProblemKind.TEXT_LOST,
                        ProblemKind.WITNESS_KEPT_APART);
        assertThat(problems).extracting(p -> p.place().record()).doesNotContain(0);
        assertThat(problems)
                .as("alike but for the record")
                .filteredOn(p -> p.kind() == ProblemKind.TEXT_LOST)
                .extracting(Problem::where)
                .containsExactly("content/captures/a.warc #2:1", "content/captures/a.warc #3:1");
    }

    @Test
    void leaveTheKeysOfTheLedgerAsTheyWere() throws IOException {
        put("d.jsonl", "\n{\"html\": \"\"}\n");
        put("e.html", "");
        Archives.build(folder);

        assertThat(Files.readString(folder.resolve("content/permalinks.tsv")))
                .contains("\tfile:content/captures/d.jsonl#1\t", "\tfile:content/captures/e.html#0\t");
    }

    @Test
    void standInWhatIsSaidOfCapturesThatBelongTogether() throws IOException {
        WarcFixture warc = new WarcFixture()
                .html("http://qinghe.example/a/shui.html", part(1, "水位的册子摞了半间屋，最早的一本已经看不清字迹。"))
                .html("http://qinghe.example/a/shui_3.html", part(3, "如今水位由机器来记，老人还是每天清早到江边走一趟。"))
                .html("http://yunxi.example/1", page(TEXT));
        put("a.warc", new String(warc.bytes(), StandardCharsets.UTF_8));
        put("b.html", page(TEXT));
        put("b.meta.yaml", "{url: http://qinghe.example/b, hide: true}");

        assertThat(Archives.build(folder).problems())
                .extracting(Problem::kind, Problem::where)
                .contains(
                        tuple(ProblemKind.PARTS_MISSING, "content/captures/a.warc #1"),
                        tuple(ProblemKind.WITNESS_WITHHELD, "content/captures/a.warc #3"));
    }

    /** One of three pages of an article. */
    private static String part(int number, String text) {
        String links = "<a href=\"shui.html\">1</a><a href=\"shui_2.html\">2</a><a href=\"shui_3.html\">3</a>";
        return "<body><h1>江边的册子</h1><div class=\"content\"><p>" + text.repeat(5) + "</p></div><div class=\"pages\">"
                + links.replaceFirst("<a[^>]*>" + number + "</a>", "<b>" + number + "</b>") + "</div></body>";
    }

    private static String page(String text) {
        return "<body><h1>看水三十五年</h1><div class=\"content\"><p>" + text.repeat(2) + "</p></div></body>";
    }

    private void put(String name, String text) {
        Archives.write(folder.resolve("content/captures").resolve(name), text);
    }

    private static String id(String key) {
        return DocumentId.derive(key, 0).value();
    }

    private Document document(String key) throws IOException {
        return read("d/" + id(key) + "/index.html");
    }

    private String about(String key, String page) throws IOException {
        return read("d/" + id(key) + "/" + page + "/index.html")
                .select(".extent")
                .text();
    }

    private static String file(Document page) {
        return page.select(".facts dt:contains(文件) + dd").text();
    }

    private Document read(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path).toFile());
    }
}
