package org.lantai.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.source.WorkbookFixture.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.model.CapturedBytes;

/** The table of formats in the README: what each of its rows promises is read. */
class FormatTableTest {
    private static final String URL = "https://www.yunxi.example/1.html";
    private static final String TEXT = "三月一日起，清漪江禁渔。";
    private static final String PAGE = "<!DOCTYPE html><title>清漪江禁渔</title><p>" + TEXT + "</p>";
    private static final String ROWS = "标题,链接,正文\n清漪江禁渔," + URL + "," + TEXT + "\n";

    /** By how the first cell of a row begins, a file that it speaks of, and the address that is known of the page in it. */
    private static final Map<String, Sample> SAMPLES = samples();

    @TempDir
    Path folder;

    private record Sample(String name, CapturedBytes bytes, String address) {
        Sample(String name, String text, String address) {
            this(name, text.getBytes(StandardCharsets.UTF_8), address);
        }

        Sample(String name, byte[] bytes, String address) {
            this(name, CapturedBytes.copyOf(bytes), address);
        }
    }

    private static Map<String, Sample> samples() {
        try {
            Map<String, Sample> samples = new LinkedHashMap<>();
            samples.put(
                    "pages in HTML",
                    new Sample(
                            "view.php@id=12",
                            PAGE.replace("<title>", "<!-- saved from url=(0032)" + URL + " --><title>"),
                            URL));
            samples.put(
                    "pages below a folder", new Sample("www.yunxi.example/1.html", PAGE, URL.replace("https", "http")));
            samples.put(
                    "copies from web archives",
                    new Sample("a.csv", ROWS.replace(URL, "https://web.archive.org/web/20220301000000/" + URL), URL));
            samples.put("plain text, Markdown", new Sample("a.md", "# 清漪江禁渔\n\n" + TEXT, ""));
            samples.put(
                    "MHTML",
                    new Sample(
                            "a.mhtml",
                            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
                                    + "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: " + URL
                                    + "\r\n\r\n" + PAGE
                                    + "\r\n--b--\r\n",
                            URL));
            samples.put(
                    "WARC and ARC",
                    new Sample("a.warc.gz", new WarcFixture().html(URL, PAGE).gzipped(), URL));
            samples.put(
                    "WACZ, ZIP", new Sample("a.zip", zip("www.yunxi.example/1.html"), URL.replace("https", "http")));
            samples.put("tables", new Sample("a.csv", ROWS.getBytes("GB18030"), URL));
            samples.put(
                    "spreadsheets",
                    new Sample(
                            "a.xlsx",
                            new WorkbookFixture()
                                    .sheet("表", row("标题", "链接", "正文") + row("清漪江禁渔", URL, TEXT))
                                    .bytes(),
                            URL));
            samples.put(
                    "JSON",
                    new Sample(
                            "a.json",
                            "[{\"标题\":\"清漪江禁渔\",\"url\":\"" + URL + "\",\"content\":\"" + TEXT + "\"}]",
                            URL));
            return samples;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static List<String> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int head = lines.indexOf("| on disk | what is taken from it |");
        return lines.subList(head + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatARowPromisesIsRead(String row) throws Exception {
        Sample sample = SAMPLES.entrySet().stream()
                .filter(entry -> row.startsWith(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of: " + row))
                .getValue();
        Path file = folder.resolve(sample.name());
        Files.createDirectories(file.getParent());
        Files.write(file, sample.bytes().toArray());
        Reading reading = Reading.of(file, "content/captures/" + sample.name());

        assertThat(Reading.text(reading.page())).contains(TEXT);
        assertThat(reading.page().origin().url().orElse("")).isEqualTo(sample.address());
    }

    @Test
    void eachSampleIsOfARow() throws Exception {
        assertThat(rows()).hasSameSizeAs(SAMPLES.keySet());
    }
}
