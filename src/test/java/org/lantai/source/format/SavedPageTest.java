package org.lantai.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;
import org.lantai.model.CapturedBytes;
import org.lantai.text.ArchivedAddress;

class SavedPageTest {
    static Stream<List<String>> rows() {
        return Table.rows(SavedPage.class, "saved-by.tsv", 4).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsAddressAndTimeInTheExampleOfEachProgram(List<String> row) {
        SavedPage saved = of("<!DOCTYPE html>\n" + row.get(3)).orElseThrow();

        assertThat(ArchivedAddress.of(saved.url())
                        .map(ArchivedAddress::original)
                        .orElse(saved.url()))
                .matches("https?://www\\.yunxi\\.example/a\\.html");
        assertThat(saved.time().isPresent()).isEqualTo(row.get(2).contains("<time>"));
        saved.time().ifPresent(time -> assertThat(CaptureTime.parse(time)).isPresent());
    }

    @Test
    void findsWhatStandsAtTheEndOfALongPageAndNotInItsMiddle() {
        String comment = rows().findFirst().orElseThrow().get(3);
        String filling = "字".repeat(20_000);

        assertThat(of(filling + comment)).isPresent();
        assertThat(of(filling + comment + filling)).isEmpty();
    }

    @Test
    void aTimeInTheZoneOfABrowserIsTakenInUtc() {
        assertThat(CaptureTime.parse("Sun Aug 06 2023 10:20:30 GMT+0800 (中国标准时间)"))
                .hasToString("Optional[2023-08-06T02:20:30]");
        assertThat(CaptureTime.parse("Tue, 01 Aug 2023 08:15:01 GMT")).hasToString("Optional[2023-08-01T08:15:01]");
        assertThat(CaptureTime.parse("20230806102030")).hasToString("Optional[2023-08-06T10:20:30]");
        assertThat(CaptureTime.parse("20231306102030")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "captures/www.yunxi.example/news/1.html, http://www.yunxi.example/news/1.html",
        "captures/yunxi.gov.cn/index.html, http://yunxi.gov.cn/",
        "captures/www.yunxi.example+8080/a/index.htm, http://www.yunxi.example:8080/a/",
        "captures/www.yunxi.example/view.php@id=12.html, http://www.yunxi.example/view.php?id=12",
        "captures/www.yunxi.example/view.php?id=12, http://www.yunxi.example/view.php?id=12",
        "web/20230806102030/www.yunxi.example/a.html, http://www.yunxi.example/a.html",
    })
    void theFolderOfAMirroredSiteTellsTheAddress(String file, String url) {
        assertThat(MirrorPath.url(file)).contains(url);
    }

    @ParameterizedTest
    @CsvSource({"captures/notes.old/1.html", "captures/2023.08/1.html", "captures/a.html", "captures/稿.com件/a.html"})
    void otherFoldersDoNot(String file) {
        assertThat(MirrorPath.url(file)).isEmpty();
    }

    private static Optional<SavedPage> of(String page) {
        return SavedPage.of(CapturedBytes.copyOf(page.getBytes(StandardCharsets.UTF_8)));
    }
}
