package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchivedAddressTest {
    static Stream<List<String>> rows() {
        return OwnTable.rows("web-archives.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsTheOriginalAndTheTimeOfTheExampleOfEachArchive(List<String> row) {
        assertThat(ArchivedAddress.of(row.get(2)))
                .contains(new ArchivedAddress("http://www.yunxi.example/a.html", "20230806102030"));
    }

    @Test
    void mendsWhatProxiesAndReadersLeaveOut() {
        assertThat(ArchivedAddress.of("https://web.archive.org/web/2023/www.yunxi.example/"))
                .contains(new ArchivedAddress("http://www.yunxi.example/", "2023"));
        assertThat(ArchivedAddress.of("https://web.archive.org/web/20230806102030/https:/www.yunxi.example/"))
                .map(ArchivedAddress::original)
                .contains("https://www.yunxi.example/");
    }

    @Test
    void aPageOfASiteIsNone() {
        assertThat(ArchivedAddress.of("https://www.yunxi.example/web/2023/http.html"))
                .isEmpty();
        assertThat(ArchivedAddress.of("/web/news/1.html")).isEmpty();
    }
}
