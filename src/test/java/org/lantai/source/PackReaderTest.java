package org.lantai.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;

class PackReaderTest {
    private static final String PAGE = "<!DOCTYPE html><title>春灌</title><p>三月五日，闸门开启。</p>";
    private static final String WARC = """
            WARC/1.0\r
            WARC-Type: resource\r
            WARC-Target-URI: https://www.yunxi.example/1.html\r
            WARC-Date: 2023-08-06T10:20:30Z\r
            WARC-Record-ID: <urn:uuid:0b1e1f0e-0000-4000-8000-000000000001>\r
            Content-Type: text/html\r
            Content-Length: 19\r
            \r
            <p>three lines.</p>\r
            \r
            """;

    @TempDir
    Path folder;

    @Test
    void theCapturesInAZipAreReadAsIfTheyLayInAFolder() throws Exception {
        Reading reading = Reading.of(zip("a.zip", StandardCharsets.UTF_8, Map.of("新闻/甲.html", PAGE)));

        SourcePage page = reading.page();
        assertThat(page.origin().file()).isEqualTo("content/captures/a.zip/新闻/甲.html");
        assertThat(Reading.text(page)).isEqualTo(PAGE);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void namesInTheCharsetOfTheCountryAreRead() throws Exception {
        Path zip = zip("a.zip", Charset.forName("GB18030"), Map.of("新闻.html", PAGE));

        assertThat(Reading.of(zip).page().origin().file()).endsWith("a.zip/新闻.html");
    }

    @Test
    void aFolderOfAMirroredSiteTellsTheAddressInAPackToo() throws Exception {
        Path zip = zip("a.zip", StandardCharsets.UTF_8, Map.of("www.yunxi.example/1.html", PAGE));

        assertThat(Reading.of(zip).page().origin().url()).contains("http://www.yunxi.example/1.html");
    }

    @Test
    void aWaczIsTheWarcFilesInIt() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("datapackage.json", "{}");
        files.put("pages/pages.jsonl", "{\"format\":\"json-pages-1.0\",\"id\":\"pages\",\"title\":\"x\"}");
        files.put("archive/data.warc", WARC);
        SourcePage page =
                Reading.of(zip("a.wacz", StandardCharsets.UTF_8, files)).page();

        assertThat(page.origin().url()).contains("https://www.yunxi.example/1.html");
        assertThat(page.origin().captured()).hasToString("Optional[2023-08-06T10:20:30]");
        assertThat(page.origin().place()).hasToString("content/captures/a.wacz/archive/data.warc #1");
    }

    @Test
    void whatIsNoCaptureIsToldInOneLine() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("甲.html", PAGE);
        files.put("甲_files/ad.html", PAGE);
        files.put(".hidden.html", PAGE);
        files.put("报告.pdf", "%PDF-1.4");
        files.put("内.zip", "PK");
        Reading reading = Reading.of(zip("a.zip", StandardCharsets.UTF_8, files));

        assertThat(reading.pages()).hasSize(1);
        assertThat(reading.problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CAPTURE_HELPERS, ProblemKind.CAPTURE_UNKNOWN_TYPE);
        assertThat(reading.problems().get(1).message()).startsWith("2 files").contains("1 pdf", "1 zip");
    }

    @Test
    void namesThatLeadOutStayInside() throws Exception {
        Path zip = zip("a.zip", StandardCharsets.UTF_8, Map.of("../../../etc/a.html", PAGE));

        assertThat(Reading.of(zip).page().origin().file()).isEqualTo("content/captures/a.zip/etc/a.html");
    }

    @Test
    void aBombIsNotReadOn() throws Exception {
        String bomb = " ".repeat(120 << 20);
        Reading reading = Reading.of(zip("a.zip", StandardCharsets.UTF_8, Map.of("a.html", bomb)));

        assertThat(reading.problems()).extracting(Problem::message).anyMatch(m -> m.contains("unfolds to more than"));
    }

    @Test
    void aFileThatIsNoZipIsToldAndIsNoCapture() throws Exception {
        Reading reading = Reading.of(Reading.file(folder, "a.zip", "PK\u0003\u0004"));

        assertThat(reading.pages()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(ProblemKind.CAPTURE_UNREADABLE);
    }

    @Test
    void aTarFileIsReadPackedOrNot() throws Exception {
        for (String name : new String[] {"a.tar", "a.tar.gz", "a.tgz"}) {
            Reading reading = Reading.of(Reading.file(folder, name, tar(!name.endsWith("tar"))));

            assertThat(reading.page().origin().file()).isEqualTo("content/captures/" + name + "/新闻/甲.html");
            assertThat(Reading.text(reading.page())).isEqualTo(PAGE);
        }
    }

    private Path zip(String name, Charset names, Map<String, String> files) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Reading.file(folder, name, bytes.toByteArray());
    }

    private static byte[] tar(boolean packed) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(packed ? new GZIPOutputStream(bytes) : bytes, "UTF-8")) {
            byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry("新闻/甲.html");
            entry.setSize(page.length);
            tar.putArchiveEntry(entry);
            tar.write(page);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
