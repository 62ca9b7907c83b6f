package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PartialDateTest {
    @Example
    void isAsPreciseAsWritten() {
        for (String iso : List.of("2023", "2023-07", "2023-07-21", "2023-07-21T09:33", "2023-07-21T09:33:26", "0987")) {
            assertThat(PartialDate.parse(iso).map(PartialDate::toString)).hasValue(iso);
        }
        assertThat(PartialDate.parse(" 2023-07-21 09:33 ").map(PartialDate::toString))
                .hasValue("2023-07-21T09:33");
    }

    @Example
    void givesOnlyThePartsItHas() {
        PartialDate second = PartialDate.parse("2023-07-21T09:33:26").orElseThrow();
        assertThat(second.year()).isEqualTo(2023);
        assertThat(second.month()).hasValue(7);
        assertThat(second.day()).hasValue(21);
        assertThat(second.hasTime()).isTrue();
        assertThat(second.withoutTime()).isEqualTo(PartialDate.of(LocalDate.of(2023, 7, 21)));

        PartialDate month = PartialDate.parse("2023-07").orElseThrow();
        assertThat(month.month()).hasValue(7);
        assertThat(month.day()).isEmpty();
        assertThat(month.hasTime()).isFalse();
        assertThat(month.withoutTime()).isEqualTo(month);
        assertThat(PartialDate.ofYear(2023).month()).isEmpty();
    }

    @Example
    void isNoDateThatDoesNotExist() {
        for (String text : List.of(
                "",
                "23",
                "2023-7",
                "2023-13",
                "2023-00",
                "2023-02-29",
                "2023-07-32",
                "2023-07-21T24:00",
                "2023-07-21T09:60",
                "2023-07-21T09",
                "2023-07-21T09:33:26Z",
                "2023-07-21T09:33:26+08:00",
                "2023/07/21",
                "2023-07-21x",
                "２０２３")) {
            assertThat(PartialDate.parse(text)).as(text).isEmpty();
        }
        assertThat(PartialDate.parse("2024-02-29")).isPresent();
    }

    @Property(tries = 300)
    void standsInTheOrderOfTime(
            @ForAll @IntRange(max = 100_000) int first, @ForAll @IntRange(max = 100_000) int second) {
        PartialDate a = PartialDate.of(LocalDate.EPOCH.plusDays(first));
        PartialDate b = PartialDate.of(LocalDate.EPOCH.plusDays(second));
        assertThat(Integer.signum(PartialDate.ORDER.compare(a, b))).isEqualTo(Integer.compare(first, second));
    }

    @Example
    void standsBeforeMorePreciseDatesThatBeginWithIt() {
        List<PartialDate> inOrder =
                List.of("2022-12-31", "2023", "2023-07", "2023-07-21", "2023-07-21T00:00", "2023-08").stream()
                        .map(iso -> PartialDate.parse(iso).orElseThrow())
                        .toList();
        assertThat(inOrder).isSortedAccordingTo(PartialDate.ORDER);
    }
}
