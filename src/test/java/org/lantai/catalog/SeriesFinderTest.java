package org.lantai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.subjects.Entry;

class SeriesFinderTest {
    @Test
    void putsChaptersOfAFolderIntoTheirOrder() {
        List<Series> series = SeriesFinder.of(List.of(
                entry("https://book.example/12/a", "渡口纪事 第十章 归来"),
                entry("https://book.example/12/b", "渡口纪事 第二章 过江"),
                entry("https://book.example/12/c", "《渡口纪事》 第一章 启程"),
                entry("https://book.example/12/d", "清漪江上的渡口")));

        assertThat(series).extracting(Series::name).containsExactly("渡口纪事");
        assertThat(series.get(0).entries())
                .extracting(Entry::title)
                .containsExactly("《渡口纪事》 第一章 启程", "渡口纪事 第二章 过江", "渡口纪事 第十章 归来");
    }

    @Test
    void takesOneInstalmentAndOthersOfOneNumberForNoSeries() {
        assertThat(SeriesFinder.of(List.of(
                        entry("https://book.example/1/a", "清漪江记事（一）"),
                        entry("https://book.example/1/b", "清漪江记事（一）"),
                        entry("https://book.example/2/c", "清漪江记事（二）"))))
                .isEmpty();
    }

    @Test
    void givesNoTwoTheSameName() {
        assertThat(SeriesFinder.of(Stream.of("https://one.example/", "https://two.example/", "https://two.example/b/")
                        .flatMap(folder -> Stream.of(entry(folder + "1", "清漪江记事（上）"), entry(folder + "2", "清漪江记事（下）")))
                        .toList()))
                .extracting(Series::name)
                .containsExactly("清漪江记事", "清漪江记事（two.example）", "清漪江记事（3）");
    }

    @Test
    void callsChaptersWithoutTheNameOfTheirWorkByATagThatAllWereGiven() {
        Entry first = entry("https://book.example/1", "第一章 启程");
        Entry second = entry("https://book.example/2", "第二章 过江");
        assertThat(SeriesFinder.of(List.of(first, second)))
                .extracting(Series::name)
                .containsExactly("第一章 启程");
        assertThat(SeriesFinder.of(Stream.of(first, second)
                        .map(e ->
                                e.with().tags(List.of("长篇小说", "渡口纪事")).given(2).build())
                        .toList()))
                .extracting(Series::name)
                .containsExactly("长篇小说");
    }

    private static Entry entry(String url, String title) {
        return Sample.of(url.replaceAll("\\W", "") + ".html")
                .url(url)
                .title(title)
                .entry();
    }
}
