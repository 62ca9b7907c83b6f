package org.lantai.subjects.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.time.chrono.MinguoChronology;
import java.time.chrono.MinguoEra;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantai.lexicon.Table;

/** The tables of years, held against what the Java platform knows and against each other. */
class YearTablesTest {
    private final Map<String, List<String>> eras =
            Table.rows(Readers.class, "eras.tsv", 6).stream().collect(Collectors.toMap(row -> row.get(0), row -> row));

    private List<String> row(String era) {
        return Objects.requireNonNull(eras.get(era), era);
    }

    private int first(String era) {
        return Integer.parseInt(row(era).get(1));
    }

    private int last(String era) {
        return Integer.parseInt(row(era).get(2));
    }

    @Test
    void japaneseErasBeginAndEndAsInJavaTime() {
        Map<String, JapaneseEra> known = Map.of(
                "明治", JapaneseEra.MEIJI,
                "大正", JapaneseEra.TAISHO,
                "昭和", JapaneseEra.SHOWA,
                "平成", JapaneseEra.HEISEI,
                "令和", JapaneseEra.REIWA);
        known.forEach((name, era) ->
                assertThat(first(name)).as(name).isEqualTo(JapaneseChronology.INSTANCE.prolepticYear(era, 1)));
        List<String> inOrder = List.of("明治", "大正", "昭和", "平成", "令和");
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            assertThat(last(inOrder.get(i))).as(inOrder.get(i)).isEqualTo(first(inOrder.get(i + 1)));
        }
    }

    @Test
    void theRepublicCountsAsInJavaTime() {
        assertThat(LocalDate.from(MinguoChronology.INSTANCE.date(MinguoEra.ROC, 1, 1, 1))
                        .getYear())
                .isEqualTo(first("民国"));
    }

    @Test
    void theReignsOfTheQingFollowEachOtherWithoutGap() {
        List<String> reigns = List.of("顺治", "康熙", "雍正", "乾隆", "嘉庆", "道光", "咸丰", "同治", "光绪", "宣统", "民国");
        for (int i = 0; i + 1 < reigns.size(); i++) {
            assertThat(last(reigns.get(i)) + 1).as(reigns.get(i)).isEqualTo(first(reigns.get(i + 1)));
        }
    }

    @Test
    void fiveYearPlansFollowEachOtherButForTheYearsOfReadjustment() {
        List<List<String>> plans = Table.rows(Readers.class, "plans.tsv", 6);
        for (int i = 0; i + 1 < plans.size(); i++) {
            int last = Integer.parseInt(plans.get(i).get(3));
            assertThat(last - Integer.parseInt(plans.get(i).get(2))).isEqualTo(4);
            assertThat(Integer.parseInt(plans.get(i + 1).get(2))).isEqualTo(last == 1962 ? 1966 : last + 1);
            assertThat(plans.get(i).get(1)).isEqualTo(String.valueOf(i + 1));
        }
    }
}
