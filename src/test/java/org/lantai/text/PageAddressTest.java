package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.text.PageAddress.Kind;

class PageAddressTest {
    @ParameterizedTest
    @CsvSource({
        "a.example/8126/page/2, a.example/8126, 2, NAMED",
        "a.example/8127-p2.html, a.example/8127.html, 2, NAMED",
        "a.example/show?id=7&page=12, a.example/show?id=7, 12, NAMED",
        "a.example/show?p=3&id=7, a.example/show?id=7, 3, NAMED",
        "a.example/8127_2.html, a.example/8127.html, 2, NAMED",
        "a.example/8126/index_2.html, a.example/8126, 2, NAMED",
        "a.example/day_2.html, a.example/day.html, 2, BEHIND",
        "a.example/day/2.html, a.example/day.html, 2, LAST",
        "a.example/show?yema=2, a.example/show, 2, SOME",
        "a.example/thread-21874-2-1.html, a.example/thread-21874-#-1.html, 2, SOME",
    })
    void readsThePageAndItsSeries(String key, String series, int number, Kind kind) {
        assertThat(PageAddress.of(key)).contains(new PageAddress(series, number, kind));
    }

    @Test
    void takesNoDayOrMonthForAPage() {
        assertThat(Stream.of("a.example/2021/3.html", "a.example/2021-03.html", "a.example/2021/03/31.html")
                        .flatMap(key -> PageAddress.of(key).stream()))
                .isEmpty();
        assertThat(PageAddress.of("a.example/2021/03/32.html")).isNotEmpty();
        assertThat(PageAddress.of("a.example/2021-03-05_2.html")).isNotEmpty();
    }

    @Test
    void saysHowSurelyTwoArePagesOfOneText() {
        assertThat(PageAddress.shared("a.example/day.html", "a.example/day_2.html"))
                .contains(Kind.NAMED);
        assertThat(PageAddress.shared("a.example/day_3.html", "a.example/day_2.html"))
                .contains(Kind.BEHIND);
        assertThat(PageAddress.shared("a.example/day/3.html", "a.example/day/2.html"))
                .contains(Kind.LAST);
        assertThat(PageAddress.shared("a.example/day/3.html", "a.example/night/2.html"))
                .isEmpty();
    }
}
