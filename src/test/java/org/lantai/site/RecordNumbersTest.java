package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.DocumentId;
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
                .satisfies(note -> assertThat(note.message()).contains("content/captures/a.warc #4 ("));
        assertThat(file(document("qinghe.example/1"))).endsWith("a.warc 第 2 条记录");
        assertThat(read("d/" + id("qinghe.example/1") + "/witnesses/index.html")
                        .select(".sources dd:has(code)")
                        .eachText())
                .containsExactly("content/captures/a.warc 第 2 条记录", "content/captures/a.warc 第 4 条记录");
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
    }

    @Test
    void leaveTheKeysOfTheLedgerAsTheyWere() throws IOException {
        put("d.jsonl", "\n{\"html\": \"\"}\n");
        put("e.html", "");
        Archives.build(folder);

        assertThat(Files.readString(folder.resolve("content/permalinks.tsv")))
                .contains("\tfile:content/captures/d.jsonl#1\t", "\tfile:content/captures/e.html#0\t");
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

    private static String file(Document page) {
        return page.select(".facts dt:contains(文件) + dd").text();
    }

    private Document read(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path).toFile());
    }
}
