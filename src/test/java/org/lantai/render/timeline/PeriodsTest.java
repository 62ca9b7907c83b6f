package org.lantai.render.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.render.theme.Messages;
import org.lantai.render.theme.Theme;
import org.lantai.subjects.dates.Precision;
import org.lantai.subjects.dates.TimeNamed;

class PeriodsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2023-07-20, 2023-07-20, DAY, 2023年7月20日",
        "2023-07-20, 2023-07-22, DAY, 2023年7月20日至2023年7月22日",
        "2023-07-01, 2023-07-10, TEN_DAYS, 2023年7月上旬",
        "2023-02-21, 2023-02-28, TEN_DAYS, 2023年2月下旬",
        "2023-07-01, 2023-07-31, MONTH, 2023年7月",
        "2023-01-01, 2023-06-30, MONTH, 2023年1月至2023年6月",
        "2023-01-01, 2023-06-30, HALF_YEAR, 2023年上半年",
        "2023-07-01, 2023-09-30, QUARTER, 2023年第三季度",
        "2023-01-01, 2023-09-30, QUARTER, 2023年1月至2023年9月",
        "2022-12-01, 2023-02-28, SEASON, 2022年冬",
        "2023-01-01, 2023-12-31, YEAR, 2023年",
        "2020-07-21, 2023-07-20, YEAR, 2020年至2023年",
        "1990-01-01, 1999-12-31, DECADE, 1990年至1999年",
        "-0220-01-01, -0220-12-31, YEAR, 公元前221年",
    })
    void saysATimeNoMorePreciselyThanTheText(LocalDate from, LocalDate to, Precision precision, String said) {
        Messages messages = Theme.load(folder, "lantai").messages("zh-Hans");
        assertThat(new Periods(messages).of(new TimeNamed(from, to, precision, "", "", 0, 0)))
                .isEqualTo(said);
    }
}
