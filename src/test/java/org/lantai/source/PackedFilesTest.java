package org.lantai.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.CapturePlace;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;

class PackedFilesTest {
    private static final String A = "http://www.yunxi.example/a.png";
    private static final String B = "http://www.yunxi.example/b.png";

    @TempDir
    Path folder;

    private final List<String> taken = new ArrayList<>();

    private final PackedFiles.Taker all = new PackedFiles.Taker() {
        @Override
        public boolean wants(String address) {
            return !address.contains("b.png");
        }

        @Override
        public void take(List<String> addresses, Optional<PartialDate> time, InputStream content) throws IOException {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            taken.add(addresses + " " + time.map(PartialDate::toString).orElse("") + " " + text);
        }
    };

    @ParameterizedTest
    @CsvSource({
        "a.warc.gz, true",
        "a.arc, true",
        "a.wacz, true",
        "a.tar.gz, true",
        "a.mht, true",
        "a.html, false",
        "a.pdf, false",
    })
    void knowsWhatMayHoldFiles(String name, boolean holds) {
        assertThat(PackedFiles.mayHold(name)).isEqualTo(holds);
    }

    @Test
    void handsOnWhatIsCalledForInTheirOrderWithTheirTimes() throws Exception {
        Path warc = folder.resolve("a.warc");
        Files.write(
                warc,
                new WarcFixture()
                        .response(B, 200, "Content-Type: image/png", bytes("no"))
                        .response(
                                A,
                                200,
                                "Content-Type: image/png\nContent-Encoding: gzip",
                                WarcFixture.gzip(bytes("one")))
                        .response(A, 404, "Content-Type: image/png", bytes("gone"))
                        .record("resource", "https://www.yunxi.example/c.pdf", "application/pdf", bytes("two"))
                        .record("metadata", "http://www.yunxi.example/d.png", "text/plain", bytes("no"))
                        .bytes());
        PackedFiles.read(warc, "content/captures/a.warc", all);

        assertThat(taken)
                .containsExactly(
                        "[www.yunxi.example/a.png] 2023-07-21T01:33:26 one",
                        "[www.yunxi.example/c.pdf] 2023-07-21T01:33:26 two");
    }

    @Test
    void ofAFileThatBreaksOffWhatCameBeforeIsTaken() throws Exception {
        byte[] whole = new WarcFixture()
                .response(A, 200, "Content-Type: image/png", bytes("one"))
                .response("http://www.yunxi.example/c.png", 200, "Content-Type: image/png", bytes("two"))
                .bytes();
        Path warc = folder.resolve("a.warc");
        Files.write(warc, java.util.Arrays.copyOf(whole, whole.length - 200));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> PackedFiles.read(warc, "a.warc", all))
                .isInstanceOf(IOException.class);
        assertThat(taken).containsExactly("[www.yunxi.example/a.png] 2023-07-21T01:33:26 one");
    }

    @Test
    void aFileOfAPackIsCalledForByItsNameAndByTheAddressThatItsFolderTells() throws Exception {
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("www.yunxi.example/图/a.png"));
            out.write(bytes("one"));
            out.putNextEntry(new ZipEntry("data.warc"));
            out.write(new WarcFixture()
                    .response(A, 200, "Content-Type: image/png", bytes("two"))
                    .bytes());
        }
        PackedFiles.read(zip, "content/captures/a.zip", all);

        assertThat(taken)
                .contains(
                        "[file content/captures/a.zip/www.yunxi.example/图/a.png,"
                                + " www.yunxi.example/%E5%9B%BE/a.png]  one",
                        "[www.yunxi.example/a.png] 2023-07-21T01:33:26 two");
        assertThat(addresses("content/captures/a.zip/www.yunxi.example/页/1.html", "../图/a.png"))
                .containsExactly("file content/captures/a.zip/www.yunxi.example/图/a.png");
        assertThat(addresses("content/captures/1.html", "http://www.yunxi.example/图/a.png"))
                .containsExactly("www.yunxi.example/%E5%9B%BE/a.png");
    }

    private static List<String> addresses(String file, String address) {
        Origin origin = new Origin(CapturePlace.ofFile(file), Optional.empty(), Optional.empty(), "");
        return PackedFiles.addresses(origin, address).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
