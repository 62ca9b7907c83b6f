package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Sha256;

/** What people have on disk becomes documents with what stands beside the text, and with the pictures in it. */
class ExportedArchiveTest {
    private static final String TEXT = "三月一日起，清漪江云溪段全面禁渔，为期四个月。沿江各村已经把渔船集中停放，巡护队每天巡江两次。";

    @TempDir
    Path archive;

    @Test
    void rowsOfATableAreDocumentsWithTheirTitlesDatesAndAddresses() throws IOException {
        Archives.write(archive.resolve("content/archive.yaml"), "title: 渡口\nfields: {text: [报道全文]}\n");
        Archives.write(
                archive.resolve("content/captures/采集.csv"),
                "标题,链接,发布时间,媒体,报道全文\n清漪江禁渔,https://www.yunxi.example/1,2022-03-01,云溪报," + TEXT + "\n");
        Archives.build(archive);

        assertThat(documents())
                .singleElement()
                .satisfies(page ->
                        assertThat(page).contains("清漪江禁渔", "2022-03-01", "云溪报", TEXT, "https://www.yunxi.example/1"));
    }

    @Test
    void aPictureThatStandsInThePageIsAFileOfTheSite() throws IOException {
        byte[] picture = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 2_000);
        Archives.empty(archive, "渡口");
        Archives.write(
                archive.resolve("content/captures/a.html"),
                "<html><body><h1>清漪江禁渔</h1><div class=\"content\"><p>" + TEXT
                        + "</p><p><img alt=\"渔船\" src=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(picture) + "\"></p><p>" + TEXT
                        + "</p></div></body></html>");
        Archives.build(archive);

        String name = Sha256.hex(picture).substring(0, 16) + ".png";
        assertThat(documents())
                .singleElement()
                .satisfies(page -> assertThat(page).contains("src=\"" + name + "\""));
        try (Stream<Path> files = Files.walk(archive.resolve("site/d"))) {
            assertThat(files.filter(file -> file.endsWith(name)).toList())
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(picture));
        }
    }

    private List<String> documents() throws IOException {
        try (Stream<Path> folders = Files.list(archive.resolve("site/d"))) {
            return folders.map(folder -> folder.resolve("index.html"))
                    .map(ExportedArchiveTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
