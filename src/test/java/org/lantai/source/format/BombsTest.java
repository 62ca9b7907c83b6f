package org.lantai.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.Reading;
import org.lantai.source.WarcFixture;
import org.lantai.source.stream.BudgetException;
import org.lantai.source.stream.Gunzip;
import org.lantai.source.stream.Unfolding;

/** Files that ask for far more work than they weigh are given up, by name, and cost nothing else. */
@Timeout(60)
class BombsTest {
    private static final String PAGE = "<title>云溪县启动春灌</title><p>三月五日，闸门开启。</p>";

    @TempDir
    Path folder;

    @Test
    void ofADecompressedPageNothingIsReadBeyondTheLimit() throws Exception {
        byte[] bomb = zeros("<p>", 40);
        Gunzip gunzip = Gunzip.lenient(new ByteArrayInputStream(bomb));
        AtomicLong read = new AtomicLong();
        Content content = Content.readUnfolded(counting(gunzip, read));

        assertThat(content.tooLarge()).isTrue();
        assertThat(content.bytes().size()).isZero();
        assertThat(read).hasValue(Content.LIMIT + 1L);
        assertThat(Reading.of(Reading.file(folder, "a.html", bomb)).kinds())
                .containsExactly(ProblemKind.CAPTURE_GZIP, ProblemKind.CAPTURE_TOO_LARGE);
    }

    @Test
    void aDecompressedPageExactlyAsLargeAsTheLimitIsRead() throws Exception {
        byte[] page = " ".repeat(Content.LIMIT).getBytes(StandardCharsets.US_ASCII);

        assertThat(Reading.of(Reading.file(folder, "a.txt", WarcFixture.gzip(page)))
                        .page()
                        .bytes()
                        .size())
                .isEqualTo(Content.LIMIT);
    }

    @Test
    void aFileMayUnfoldToItsFreeShareAndNoMore() throws Exception {
        Unfolding unfolding = new Unfolding();
        InputStream unfolded = unfolding.unfolded(zeros());
        unfolded.skipNBytes(Unfolding.FREE);
        unfolding.check();
        unfolded.skipNBytes(1);

        assertThatThrownBy(unfolding::check).isInstanceOf(BudgetException.class);
        assertThatThrownBy(unfolded::read).isInstanceOf(BudgetException.class);
    }

    @Test
    void whatWasReadOfAFileEarnsItMore() throws Exception {
        Unfolding unfolding = new Unfolding();
        unfolding.file(zeros()).skipNBytes(1000);
        InputStream unfolded = unfolding.unfolded(zeros());
        unfolded.skipNBytes(Unfolding.FREE + 1000L * Unfolding.RATIO);
        unfolding.check();
        unfolded.skipNBytes(1);

        assertThatThrownBy(unfolding::check).isInstanceOf(BudgetException.class);
    }

    @Test
    void aRecordThatUnfoldsWithoutEndEndsTheFile() throws Exception {
        Reading reading = warc("a.warc.gz", gzipped(record(PAGE), bombRecord(100), record(PAGE)));

        assertThat(reading.pages()).extracting(Reading::text).containsExactly(PAGE);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.WARC_BUDGET);
            assertThat(problem.file()).isEqualTo("content/captures/a.warc.gz");
            assertThat(problem.message()).contains("record 2 (https://yunxi.example/bomb)");
            assertThat(problem.advice()).isNotEmpty();
        });
    }

    @Test
    void aRecordThatIsOnlyLargeCostsNothingElse() throws Exception {
        Reading reading = warc("a.warc.gz", gzipped(record(PAGE), bombRecord(60), record(PAGE)));

        assertThat(reading.pages()).hasSize(3);
        assertThat(reading.pages().get(1).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CAPTURE_TOO_LARGE);
        assertThat(Reading.text(reading.pages().get(2))).isEqualTo(PAGE);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aBombBehindAContentCodingCostsItsOwnRecordOnly() throws Exception {
        byte[] warc = new WarcFixture()
                .response("https://yunxi.example/1", 200, html("gzip"), zeros("<p>", 300))
                .html("https://yunxi.example/2", PAGE)
                .bytes();
        Reading reading = warc("a.warc", warc);

        assertThat(reading.pages().get(0).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CAPTURE_TOO_LARGE);
        assertThat(Reading.text(reading.pages().get(1))).isEqualTo(PAGE);
    }

    @Test
    void manySmallBombsAreOneLargeOne() throws Exception {
        WarcFixture warc = new WarcFixture();
        byte[] bomb = zeros("<p>", 20);
        for (int i = 0; i < 12; i++) {
            warc.response("https://yunxi.example/" + i, 200, html("gzip"), bomb);
        }
        Reading reading = warc("a.warc", warc.bytes());

        // 12 bombs of 20 kB allow 64 + 12 × 4 MiB; each costs 16.
        assertThat(reading.pages()).hasSizeLessThan(8);
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(ProblemKind.WARC_BUDGET);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRecordHeaderAsLargeAsTheLimitIsRead(boolean zipped) throws Exception {
        String record = new String(record(PAGE), StandardCharsets.UTF_8);
        int head = record.indexOf("\r\n\r\n") + 4;
        String filler = "X-Filler: \r\n";
        String padded = record.replaceFirst(
                "\r\n", "\r\nX-Filler: " + "x".repeat(WarcInput.HEADER - head - filler.length()) + "\r\n");
        byte[] bytes = padded.getBytes(StandardCharsets.UTF_8);

        Reading reading = zipped ? warc("a.warc.gz", WarcFixture.gzip(bytes)) : warc("a.warc", bytes);
        assertThat(reading.pages()).extracting(Reading::text).containsExactly(PAGE);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLargerRecordHeaderEndsTheFile(boolean zipped) throws Exception {
        byte[] bytes = new String(record(PAGE), StandardCharsets.UTF_8)
                .replaceFirst("\r\n", "\r\nX-Filler: " + "x".repeat(WarcInput.HEADER + 2 * WarcInput.AHEAD) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);

        Reading reading = zipped ? warc("a.warc.gz", WarcFixture.gzip(bytes)) : warc("a.warc", bytes);
        assertThat(reading.kinds()).containsExactly(ProblemKind.WARC_BUDGET);
        assertThat(reading.page().problems().get(0).message()).contains("a header of more than 64 KiB");
    }

    @Test
    void aLargeHttpHeaderCostsItsRecord() throws Exception {
        byte[] warc = new WarcFixture()
                .response("https://yunxi.example/1", 200, "X-Filler: " + "x".repeat(1 << 20), new byte[] {'a'})
                .html("https://yunxi.example/2", PAGE)
                .bytes();
        Reading reading = warc("a.warc", warc);

        assertThat(reading.pages()).extracting(Reading::text).containsExactly(PAGE);
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(ProblemKind.WARC_BAD_RECORD);
    }

    @Test
    void aNegativeLengthThatLeadsBackToItsOwnHeaderEnds() throws Exception {
        String first = new String(record(PAGE), StandardCharsets.UTF_8);
        String second = first.replaceFirst("Content-Length: \\d+", "Content-Length: -00000");
        int header = second.indexOf("\r\n\r\n") + 4;
        String back = second.replace("-00000", "-%05d".formatted(header + 4));
        Reading reading = warc("a.warc", (first + back).getBytes(StandardCharsets.UTF_8));

        assertThat(reading.pages()).extracting(Reading::text).containsExactly(PAGE);
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(ProblemKind.WARC_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "9223372036854775807", "9223372036854775808", "99999999999999999999999", "1e9", ""})
    void absurdLengthsOfRecordsAreNamed(String length) throws Exception {
        byte[] warc = new String(record(PAGE), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(warc("a.warc", warc).kinds()).containsExactly(ProblemKind.WARC_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\nX: FFFFFFFFFFFFFFFF",
                "Transfer-Encoding: chunked\nX: 7FFFFFFFFFFFFFFF",
                "Transfer-Encoding: chunked\nX: -1",
                "Content-Length: -5\nX: 5",
                "Content-Length: 9223372036854775807\nX: 5",
                "Content-Length: 99999999999999999999\nX: 5",
            })
    void absurdLengthsOfPayloadsCostNoOtherRecord(String headers) throws Exception {
        String size = headers.substring(headers.indexOf("X: ") + 3);
        byte[] warc = new WarcFixture()
                .response(
                        "https://yunxi.example/1",
                        200,
                        "Content-Type: text/html\n" + headers,
                        (size + "\r\n<p>aaaaaaaaaa").getBytes(StandardCharsets.US_ASCII))
                .html("https://yunxi.example/2", PAGE)
                .bytes();
        Reading reading = warc("a.warc", warc);
        SourcePage last = reading.pages().get(reading.pages().size() - 1);

        assertThat(Reading.text(last)).isEqualTo(PAGE);
        assertThat(reading.pages()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void chunksThatBreakOffInsideTheirRecordAreKeptAsFarAsTheyGo() throws Exception {
        byte[] warc = new WarcFixture()
                .response(
                        "https://yunxi.example/1",
                        200,
                        "Content-Type: text/html\nTransfer-Encoding: chunked",
                        "10\r\n<p>0123456789abc\r\nFFF\r\ndef".getBytes(StandardCharsets.US_ASCII))
                .html("https://yunxi.example/2", PAGE)
                .bytes();
        Reading reading = warc("a.warc", warc);

        assertThat(reading.pages()).extracting(Reading::text).containsExactly("<p>0123456789abcdef", PAGE);
    }

    @Test
    void gzipInsideGzipIsNamed() throws Exception {
        Reading reading = warc("a.warc.gz", WarcFixture.gzip(WarcFixture.gzip(record(PAGE))));

        assertThat(reading.kinds()).containsExactly(ProblemKind.CAPTURE_UNREADABLE);
        assertThat(reading.page().problems().get(0).message()).contains("a gzip file");
        assertThat(Reading.of(Reading.file(folder, "a.html", WarcFixture.gzip(WarcFixture.gzip(record(PAGE)))))
                        .kinds())
                .contains(ProblemKind.CAPTURE_BINARY);
    }

    @Test
    void zstdIsNamed() throws Exception {
        byte[] zstd = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 0, 0, 0, 0, 0, 0, 0};

        assertThat(warc("a.warc", zstd).kinds()).containsExactly(ProblemKind.CAPTURE_UNREADABLE);
    }

    @Test
    void aWrongChecksumIsToldAndLosesNothing() throws Exception {
        byte[] first = WarcFixture.gzip(record(PAGE));
        first[first.length - 6] ^= 1;
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(WarcFixture.gzip(record(PAGE)));
        Reading reading = warc("a.warc.gz", both.toByteArray());

        assertThat(reading.pages()).extracting(Reading::text).containsExactly(PAGE, PAGE);
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(ProblemKind.WARC_CHECKSUM);
    }

    @Test
    void ofAHundredThousandBadLinesTheFirstAreNamedAndTheRestCounted() throws Exception {
        Reading reading = Reading.of(Reading.file(folder, "a.jsonl", "x\n".repeat(100_000) + "{\"text\":\"一\"}\n"));

        assertThat(reading.pages()).hasSize(1);
        assertThat(reading.problems()).hasSize(FirstProblems.EACH + 1);
        assertThat(reading.problems().get(FirstProblems.EACH).where()).isEqualTo("content/captures/a.jsonl");
        assertThat(reading.problems().get(FirstProblems.EACH).message())
                .isEqualTo("There are 99980 more problems of this kind in the file.");
    }

    @Test
    void asManyBadLinesAsAreNamedAreNotCountedBesides() throws Exception {
        Reading reading =
                Reading.of(Reading.file(folder, "a.jsonl", "x\n".repeat(FirstProblems.EACH) + "{\"text\":\"一\"}\n"));

        assertThat(reading.problems()).hasSize(FirstProblems.EACH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void jsonOfAnyDepthCostsItsLine(String opening) throws Exception {
        Reading reading = Reading.of(
                Reading.file(folder, "a.jsonl", "{\"a\":" + opening.repeat(1_000_000) + "\n{\"text\":\"一\"}\n"));

        assertThat(reading.pages()).hasSize(1);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(Reading.record(problem)).isEqualTo(1);
            assertThat(problem.message()).contains("goes deeper").doesNotContain("StreamReadConstraints");
        });
    }

    @Test
    void aNumberOfTwoMillionDigitsCostsItsLine() throws Exception {
        Reading reading = Reading.of(Reading.file(
                folder,
                "a.jsonl",
                "{\"captured\":" + "9".repeat(2_000_000) + ",\"html\":\"<p>a\"}\n{\"text\":\"一\"}\n"));

        assertThat(reading.pages()).hasSize(1);
        assertThat(reading.problems()).extracting(Reading::record).containsExactly(1);
    }

    private Reading warc(String name, byte[] bytes) throws Exception {
        return Reading.of(Reading.file(folder, name, bytes));
    }

    private static String html(String coding) {
        return "Content-Type: text/html\nContent-Encoding: " + coding;
    }

    private static byte[] record(String page) throws IOException {
        return new WarcFixture().html("https://yunxi.example/1", page).bytes();
    }

    private static byte[] bombRecord(int mebibytes) throws IOException {
        return new WarcFixture()
                .response("https://yunxi.example/bomb", 200, "Content-Type: text/html", new byte[mebibytes << 20])
                .bytes();
    }

    /** Each record compressed for itself, as crawlers do. */
    private static byte[] gzipped(byte[]... records) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.writeBytes(WarcFixture.gzip(record));
        }
        return all.toByteArray();
    }

    private static byte[] zeros(String head, int mebibytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < mebibytes; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private static InputStream zeros() {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return length;
            }
        };
    }

    private static InputStream counting(InputStream in, AtomicLong read) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                read.addAndGet(Math.max(0, count));
                return count;
            }
        };
    }
}
