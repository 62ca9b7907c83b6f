package org.lantai.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PageFormat;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;
import org.lantai.model.SourcePage;
import org.lantai.source.Reading;
import org.lantai.source.WarcFixture;

class WarcCapturesTest {
    private static final String PAGE = "<title>云溪县启动春灌</title><p>三月五日，闸门开启。</p>";
    private static final String OTHER = "<title>青石镇集市</title><p>初八开市。</p>";
    private static final byte[] BYTES = PAGE.getBytes(StandardCharsets.UTF_8);

    private static final String REFERENCE =
            "WARC-Refers-To-Target-URI: https://yunxi.example/1\nWARC-Refers-To-Date: 2023-07-21T01:33:26Z";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsEveryPageWithItsAddressAndTime(boolean zipped) throws Exception {
        WarcFixture warc = new WarcFixture()
                .record("warcinfo", "", "application/warc-fields", "software: x\r\n".getBytes(StandardCharsets.UTF_8))
                .html("https://www.yunxi.example/1.html", PAGE)
                .record("request", "https://www.yunxi.example/1.html", "application/http; msgtype=request", new byte[0])
                .html("<https://www.yunxi.example/2.html>", OTHER);
        Reading reading = zipped ? read("a.warc.gz", warc.gzipped()) : read("a.warc", warc.bytes());

        assertThat(reading.pages()).extracting(Reading::text).containsExactly(PAGE, OTHER);
        assertThat(reading.pages())
                .extracting(page -> page.origin().url().orElseThrow())
                .containsExactly("https://www.yunxi.example/1.html", "https://www.yunxi.example/2.html");
        assertThat(reading.pages())
                .extracting(page -> page.origin().place().record())
                .containsExactly(2, 4);
        assertThat(reading.pages())
                .extracting(page -> page.origin().captured().orElseThrow())
                .containsOnly(PartialDate.parse("2023-07-21T01:33:26").orElseThrow());
        assertThat(reading.pages().get(0).origin().sha256())
                .as("of the payload, without the HTTP header")
                .isEqualTo(Content.of(BYTES).sha256());
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void passesOverWhatIsNoPage() throws Exception {
        byte[] warc = new WarcFixture()
                .response("https://yunxi.example/404", 404, "Content-Type: text/html", BYTES)
                .response("https://yunxi.example/301", 301, "Content-Type: text/html", BYTES)
                .response("https://yunxi.example/a.png", 200, "Content-Type: image/png", BYTES)
                .response("https://yunxi.example/robots.txt", 200, "Content-Type: text/plain", BYTES)
                .record("revisit", "https://yunxi.example/", "application/http; msgtype=response", new byte[0])
                .record("metadata", "https://yunxi.example/", "text/html", BYTES)
                .record("response", "dns:yunxi.example", "text/dns", BYTES)
                .record("resource", "https://yunxi.example/log", "text/plain", BYTES)
                .bytes();
        Reading reading = read("a.warc", warc);

        assertThat(reading.pages()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.WARC_REVISIT, ProblemKind.WARC_NO_PAGES);
        assertThat(reading.problems()).extracting(Problem::severity).containsExactly(Severity.NOTE, Severity.NOTE);
    }

    @Test
    void readsPlainTextResponsesAndHtmlResources() throws Exception {
        byte[] warc = new WarcFixture()
                .response("https://yunxi.example/a.txt", 200, "Content-Type: text/plain;charset=GB2312", BYTES)
                .record("resource", "https://yunxi.example/b", "text/html; charset=utf-8", BYTES)
                .response("https://yunxi.example/c", 200, "content-type: Application/XHTML+XML", BYTES)
                .bytes();
        List<SourcePage> pages = read("a.warc", warc).pages();

        assertThat(pages)
                .extracting(SourcePage::format)
                .containsExactly(PageFormat.TEXT, PageFormat.HTML, PageFormat.HTML);
        assertThat(pages)
                .extracting(page -> page.declaredCharset().orElse("none"))
                .containsExactly("GB2312", "utf-8", "none");
        assertThat(pages).extracting(Reading::text).containsOnly(PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html; charset=gbk",
                "TEXT/HTML;Charset=gbk",
                "text/html; charset=\"gbk\"",
                "text/html;charset='gbk'"
            })
    void takesTheCharsetOfTheHttpHeaderAsWritten(String contentType) throws Exception {
        byte[] gbk = PAGE.getBytes(Charset.forName("GBK"));
        SourcePage page = read(
                        "a.warc",
                        new WarcFixture()
                                .response("https://yunxi.example/", 200, "Content-Type: " + contentType, gbk)
                                .bytes())
                .page();

        assertThat(page.declaredCharset()).hasValue("gbk");
        assertThat(page.bytes().toArray()).isEqualTo(gbk);
    }

    @Test
    void undoesContentCodings() throws Exception {
        String html = "Content-Type: text/html\nContent-Encoding: ";
        byte[] zlib = WarcFixture.deflate(BYTES);
        byte[] bare = Arrays.copyOfRange(zlib, 2, zlib.length - 4);
        byte[] warc = new WarcFixture()
                .response("https://yunxi.example/1", 200, html + "gzip", WarcFixture.gzip(BYTES))
                .response("https://yunxi.example/2", 200, html + "deflate", zlib)
                .response("https://yunxi.example/3", 200, html + "Deflate", bare)
                .response("https://yunxi.example/4", 200, html + "identity", BYTES)
                .response("https://yunxi.example/5", 200, html + "gzip", BYTES)
                .bytes();
        Reading reading = read("a.warc", warc);

        assertThat(reading.pages()).extracting(Reading::text).hasSize(5).containsOnly(PAGE);
        assertThat(reading.pages())
                .allSatisfy(page -> assertThat(page.problems()).isEmpty());
    }

    @Test
    void undoesTheCodingsOfNewServers() throws Exception {
        String html = "Content-Type: text/html\nContent-Encoding: ";
        byte[] brotli = Base64.getDecoder()
                .decode("G9MD+B0HbizNaLpxOwQ6OJaL2dfK0m0e96uCENHZp+DX4dcRjTJ9XuCixADiu2ZCrXQHv9+5u1jMrwGeHmMGUm8lSQM=");
        ByteArrayOutputStream zstd = new ByteArrayOutputStream();
        try (ZstdOutputStream packing = new ZstdOutputStream(zstd)) {
            packing.write(BYTES);
        }
        byte[] warc = new WarcFixture()
                .response("https://yunxi.example/1", 200, html + "br", brotli)
                .response("https://yunxi.example/2", 200, html + "zstd", zstd.toByteArray())
                .response("https://yunxi.example/3", 200, html + "br", BYTES)
                .response("https://yunxi.example/4", 200, html + "zstd", BYTES)
                .response("https://yunxi.example/5", 200, html + "br", Arrays.copyOf(brotli, 30))
                .bytes();
        List<SourcePage> pages = read("a.warc", warc).pages();

        assertThat(Reading.text(pages.get(0))).isEqualTo("<p>清漪江今起禁渔，为期四个月。</p>".repeat(20));
        assertThat(pages.subList(1, 4)).extracting(Reading::text).containsOnly(PAGE);
        assertThat(pages.get(4).problems()).extracting(Problem::kind).contains(ProblemKind.CAPTURE_CUT);
    }

    @Test
    void undoesChunksWhereThereAreSome() throws Exception {
        byte[] chunked =
                ("10\r\n" + "0123456789abcdef" + "\r\n3\r\nxyz\r\n0\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        String headers = "Content-Type: text/html\nTransfer-Encoding: chunked";
        byte[] warc = new WarcFixture()
                .response("https://yunxi.example/1", 200, headers, chunked)
                .response("https://yunxi.example/2", 200, headers, BYTES)
                .bytes();

        assertThat(read("a.warc", warc).pages())
                .extracting(Reading::text)
                .as("crawlers that run in a browser keep the header and drop the chunks")
                .containsExactly("0123456789abcdefxyz", PAGE);
    }

    @Test
    void saysThatACodingIsNotKnownAndGoesOn() throws Exception {
        byte[] warc = new WarcFixture()
                .response("https://yunxi.example/1", 200, "Content-Type: text/html\nContent-Encoding: dcb", BYTES)
                .html("https://yunxi.example/2", OTHER)
                .bytes();
        Reading reading = read("a.warc", warc);

        assertThat(reading.pages()).hasSize(2);
        assertThat(reading.pages().get(0).bytes().size()).isZero();
        assertThat(reading.pages().get(0).origin().url()).hasValue("https://yunxi.example/1");
        assertThat(reading.pages().get(0).problems())
                .extracting(Problem::where, Problem::message)
                .containsExactly(tuple(
                        "content/captures/a.warc #1",
                        "The page (https://yunxi.example/1) is compressed with `dcb`, which cannot be read."));
        assertThat(Reading.text(reading.pages().get(1))).isEqualTo(OTHER);
    }

    @Test
    @Timeout(20)
    void keepsWhatCameBeforeTheBreakOfACompressedPayload() throws Exception {
        byte[] bytes = (PAGE + "云溪".repeat(20_000) + OTHER).getBytes(StandardCharsets.UTF_8);
        for (String coding : List.of("gzip", "deflate")) {
            byte[] whole = coding.equals("gzip") ? WarcFixture.gzip(bytes) : WarcFixture.deflate(bytes);
            byte[] cut = Arrays.copyOf(whole, whole.length - 30);
            byte[] warc = new WarcFixture()
                    .response(
                            "https://yunxi.example/1", 200, "Content-Type: text/html\nContent-Encoding: " + coding, cut)
                    .html("https://yunxi.example/2", OTHER)
                    .bytes();
            Reading reading = read(coding + ".warc", warc);

            assertThat(Reading.text(reading.pages().get(0))).startsWith(PAGE);
            assertThat(reading.pages().get(0).problems())
                    .extracting(Problem::kind)
                    .containsExactly(ProblemKind.CAPTURE_CUT);
            assertThat(reading.pages()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsThePagesBeforeTheRecordInWhichTheFileIsCut(boolean zipped) throws Exception {
        WarcFixture warc = new WarcFixture().html("https://yunxi.example/1", PAGE);
        int whole = zipped ? warc.gzipped().length : warc.bytes().length;
        warc.html("https://yunxi.example/2", OTHER.repeat(100));
        byte[] bytes = zipped ? warc.gzipped() : warc.bytes();
        String name = zipped ? "a.warc.gz" : "a.warc";

        for (int length = whole + 20; length < bytes.length - 40; length += 97) {
            Reading reading = read(name, Arrays.copyOf(bytes, length));

            assertThat(reading.pages()).extracting(Reading::text).containsExactly(PAGE);
            assertThat(reading.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(ProblemKind.WARC_BROKEN);
                assertThat(problem.file()).isEqualTo("content/captures/" + name);
                assertThat(problem.message()).contains("pages read before that: 1");
                assertThat(problem.advice()).isNotEmpty();
            });
        }
    }

    @Test
    void namesTheRecordInWhichTheFileIsCut() throws Exception {
        byte[] warc = new WarcFixture()
                .html("https://yunxi.example/1", PAGE)
                .html("https://yunxi.example/2", OTHER)
                .bytes();
        assertThat(read("a.warc", Arrays.copyOf(warc, warc.length - 20)).problems())
                .extracting(Problem::message)
                .containsExactly("The file breaks off or is damaged in or after record 2 (https://yunxi.example/2);"
                        + " pages read before that: 1.");
    }

    @Test
    void noticesACutInARecordThatIsNoPage() throws Exception {
        byte[] warc = new WarcFixture()
                .html("https://yunxi.example/1", PAGE)
                .response("https://yunxi.example/a.png", 200, "Content-Type: image/png", new byte[50_000])
                .bytes();
        assertThat(read("a.warc", Arrays.copyOf(warc, warc.length - 10_000)).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.WARC_BROKEN);
    }

    @Test
    @Timeout(20)
    void givesAFileThatIsNoWarcAPageWithTheReason() throws Exception {
        assertThat(read("a.warc", BYTES).kinds()).containsExactly(ProblemKind.WARC_BROKEN);
        assertThat(read("b.warc.gz", WarcFixture.gzip(BYTES)).kinds()).containsExactly(ProblemKind.WARC_BROKEN);
        assertThat(read("c.warc", "WA".getBytes(StandardCharsets.US_ASCII))
                        .page()
                        .bytes()
                        .size())
                .isZero();
        assertThat(read("d.warc", new byte[0]).kinds()).containsExactly(ProblemKind.CAPTURE_EMPTY);
    }

    /** The library fails on it in a way of its own. */
    @Test
    void goesOnAfterARecordWhoseTypeItCannotRead() throws Exception {
        byte[] odd = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"a;b;c\"\r\n\r\n<p>春灌"
                .getBytes(StandardCharsets.UTF_8);
        byte[] warc = new WarcFixture()
                .record("response", "https://yunxi.example/1", "application/http; msgtype=response", odd)
                .html("https://yunxi.example/2", OTHER)
                .bytes();
        Reading reading = read("a.warc", warc);

        assertThat(reading.pages()).extracting(Reading::text).containsExactly(OTHER);
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(ProblemKind.WARC_BAD_RECORD);
    }

    @Test
    void goesOnAfterARecordWhoseResponseIsMalformed() throws Exception {
        byte[] warc = new WarcFixture()
                .record("warcinfo", "", "application/warc-fields", new byte[0])
                .record("response", "https://yunxi.example/1", "application/http; msgtype=response", new byte[] {
                    0, 1, 2, 3
                })
                .html("https://yunxi.example/2", OTHER)
                .bytes();
        Reading reading = read("a.warc", warc);

        assertThat(reading.pages()).extracting(Reading::text).containsExactly(OTHER);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.WARC_BAD_RECORD);
            assertThat(problem.where()).isEqualTo("content/captures/a.warc #2");
            assertThat(problem.message()).contains("The record (https://yunxi.example/1)");
        });
    }

    @Test
    void readsNoRecordOverTheLimitIntoMemoryAndGoesOn() throws Exception {
        byte[] large = new byte[Content.LIMIT + 5];
        Arrays.fill(large, (byte) ' ');
        byte[] warc = new WarcFixture()
                .response("https://yunxi.example/1", 200, "Content-Type: text/html", large)
                .html("https://yunxi.example/2", OTHER)
                .bytes();
        Reading reading = read("a.warc", warc);

        assertThat(reading.pages().get(0).bytes().size()).isZero();
        assertThat(reading.pages().get(0).origin().sha256())
                .isEqualTo(org.lantai.model.CapturedBytes.copyOf(large).sha256());
        assertThat(reading.pages().get(0).problems())
                .extracting(Problem::kind, Problem::where)
                .containsExactly(tuple(ProblemKind.CAPTURE_TOO_LARGE, "content/captures/a.warc #1"));
        assertThat(Reading.text(reading.pages().get(1))).isEqualTo(OTHER);
    }

    @Test
    void saysThatTheCrawlerCutARecordShort() throws Exception {
        byte[] warc = new String(
                        new WarcFixture()
                                .html("https://yunxi.example/1", "<p>spring")
                                .bytes(),
                        StandardCharsets.US_ASCII)
                .replace("WARC-Type: response\r\n", "WARC-Type: response\r\nWARC-Truncated: length\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(read("a.warc", warc).page().problems())
                .extracting(Problem::kind, Problem::where)
                .containsExactly(tuple(ProblemKind.CAPTURE_CUT, "content/captures/a.warc #1"));
    }

    @Test
    void aPageThatWasCapturedAgainUnchangedIsOneCapture() throws Exception {
        byte[] warc = new WarcFixture()
                .html("https://yunxi.example/1", PAGE)
                .revisit("https://yunxi.example/1", "2024-01-02T03:04:05Z", REFERENCE, "Content-Type: text/html")
                .revisit("https://yunxi.example/1", "2024-01-01T03:04:05Z", REFERENCE, "")
                .revisit(
                        "https://yunxi.example/a.png",
                        "2024-01-02T03:04:05Z",
                        "WARC-Profile: x",
                        "Content-Type: image/png")
                .bytes();
        Reading reading = read("a.warc", warc);

        assertThat(reading.page().origin().captured()).hasToString("Optional[2023-07-21T01:33:26]");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.WARC_REVISIT);
            assertThat(problem.message()).contains("not changed: 2, the last on 2024-01-02T03:04:05Z");
        });
    }

    @Test
    void aPageOfWhichTheFileHasNoCaptureIsNamed() throws Exception {
        byte[] warc = new WarcFixture()
                .html("https://yunxi.example/2", PAGE)
                .revisit("<https://yunxi.example/1>", "2024-01-02T03:04:05Z", REFERENCE, "Content-Type: text/html")
                .bytes();
        Reading reading = read("a.warc", warc);

        assertThat(reading.pages()).hasSize(1);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.WARC_REVISIT);
            assertThat(problem.message()).contains("in another WARC file: 1, as https://yunxi.example/1.");
        });
    }

    @Test
    void letsNoAddressThroughThatIsNoneOfTheWeb() throws Exception {
        SourcePage page = read(
                        "a.warc",
                        new WarcFixture()
                                .record("resource", "javascript:alert(1)", "text/html", BYTES)
                                .bytes())
                .page();

        assertThat(page.origin().url()).isEmpty();
        assertThat(page.problems()).extracting(Problem::kind).containsExactly(ProblemKind.CAPTURE_URL);
    }

    private Reading read(String name, byte[] bytes) throws Exception {
        return Reading.of(Reading.file(folder, name, bytes));
    }
}
