package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.lexicon.Table;
import org.lantai.model.PartialDate;

class LooseDatesTest {
    private final LooseDates dates = new LooseDates();

    static Stream<String> examples() {
        return Table.rows(LooseDates.class, "loose-dates.tsv", 3).stream()
                .map(row -> row.get(2))
                .flatMap(example -> Stream.of(example, ZhConverterUtil.toTraditional(example)));
    }

    private Optional<String> on(String printed, String captured) {
        return dates.in(printed)
                .flatMap(d -> d.on(PartialDate.parse(captured).orElseThrow()))
                .map(PartialDate::toString);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyWordOfTheTableIsRead(String example) {
        assertThat(dates.whole(example)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "昨天, 2023-07-02, 2023-07-01",
        "昨天 10:20, 2023-07-02, 2023-07-01T10:20",
        "前天, 2023-03-01, 2023-02-27",
        "今天 8:05, 2023-07-02, 2023-07-02T08:05",
        "3天前, 2023-07-02, 2023-06-29",
        "3小时前, 2023-07-02, 2023-07-02",
        "07-02 10:20, 2023-08-02, 2023-07-02T10:20",
        "7月2日, 2023-07-02, 2023-07-02",
        "12-30, 2023-01-02, 2022-12-30"
    })
    void areReadAgainstTheDayOfTheCapture(String printed, String captured, String date) {
        assertThat(on(printed, captured)).contains(date);
    }

    @Test
    void aCaptureOfKnownTimeIsReadAtTheTimeOfChina() {
        assertThat(on("3小时前", "2023-07-01T20:00:00")).contains("2023-07-02");
        assertThat(on("5小时前", "2023-07-01T20:00:00")).contains("2023-07-01");
        assertThat(on("昨天", "2023-07-01T20:00:00")).contains("2023-07-01");
    }

    @Test
    void hoursAgoOfADayAloneCountUpToHalfADay() {
        assertThat(on("12小时前", "2023-07-02")).contains("2023-07-02");
        assertThat(on("13小时前", "2023-07-02")).isEmpty();
    }

    @Test
    void aCaptureOfUnknownDaySaysNothing() {
        assertThat(on("昨天", "2023-07")).isEmpty();
        assertThat(on("07-02", "2023")).isEmpty();
    }

    @Test
    void aDayThatNoYearHasIsNone() {
        assertThat(on("02-30", "2023-07-02")).isEmpty();
        assertThat(dates.in("13-02")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨天", "今天", "7月2日", "3-1", "刚刚"})
    void aLineOfOneSuchWordMayBeText(String line) {
        assertThat(dates.alone(line)).isEmpty();
        assertThat(dates.whole(line)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"07-02 10:20", "昨天 10:20", "3小时前", "2天前"})
    void aLineWithATimeOrAUnitIsADate(String line) {
        assertThat(dates.alone(line)).isPresent();
    }

    @Test
    void aWholeDateOfTheSameDayGivesTheYear() {
        PartialDate changed = PartialDate.parse("2019-10-08T13:00:57").orElseThrow();

        assertThat(dates.in("10-08 12:00").flatMap(d -> d.as(changed)).map(PartialDate::toString))
                .contains("2019-10-08T12:00");
        assertThat(dates.in("10-09 12:00").flatMap(d -> d.as(changed))).isEmpty();
    }
}
