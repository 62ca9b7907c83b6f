package org.lantai.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.lantai.quality.QualityFigure.Miss;
import org.lantai.quality.QualityFloors.Row;

class QualityFloorsTest {
    private static final String TITLE = "title";

    @Test
    void aFloorStandsBelowWhatWasReachedByOneItemOrTwoInAHundred() {
        assertThat(QualityFigure.count(40, 49, misses()).floor()).isEqualByComparingTo("39");
        assertThat(QualityFigure.count(90, 100, misses()).floor()).isEqualByComparingTo("88");
        assertThat(QualityFigure.share(0.955, 12, misses()).floor()).isEqualByComparingTo("93.5");
        assertThat(QualityFigure.share(0.01, 1, misses()).floor()).isEqualByComparingTo("0");
        assertThat(QualityFigure.characters(5, 1000, misses()).floor()).isEqualByComparingTo("9920");
    }

    @Test
    void aFloorIsRaisedAndNeverLowered() {
        SortedMap<String, Row> floors = QualityFloors.raised(new TreeMap<>(), reached(40, 50));

        assertThat(floor(QualityFloors.raised(floors, reached(41, 50)))).isEqualByComparingTo("40");
        assertThat(QualityFloors.raised(floors, reached(30, 50))).isEqualTo(floors);
    }

    @Test
    void anAreaOfOtherItemsIsANewOne() {
        SortedMap<String, Row> floors = QualityFloors.raised(new TreeMap<>(), reached(40, 50));

        assertThat(new QualityReport(reached(40, 51), floors).losses())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("51 items");
        assertThat(floor(QualityFloors.raised(floors, reached(30, 51)))).isEqualByComparingTo("29");
    }

    @Test
    void whatFallsBelowItsFloorNamesThePagesThatLost() {
        SortedMap<String, Row> floors = QualityFloors.raised(new TreeMap<>(), reached(40, 50, "poem.txt"));

        assertThat(new QualityReport(reached(39, 50, "poem.txt", "law.txt"), floors).losses())
                .isEmpty();
        assertThat(new QualityReport(reached(38, 50, "poem.txt", "law.txt"), floors).losses())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("law.txt (wrong)")
                .doesNotContain("poem.txt");
    }

    @Test
    void aPageThatFallsFurtherIsNamedToo() {
        SortedMap<String, Row> floors = QualityFloors.raised(new TreeMap<>(), reached(40, 50, "poem.txt"));

        assertThat(new QualityReport(reached(38, 50, "poem.txt", "poem.txt"), floors).losses())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("poem.txt (wrong; wrong)");
    }

    @Test
    void aFloorFarBelowWhatIsReachedMayBeRaisedAndFailsNothing() {
        SortedMap<String, Row> floors = QualityFloors.raised(new TreeMap<>(), reached(40, 50));
        QualityReport report = new QualityReport(reached(41, 50), floors);

        assertThat(report.losses()).isEmpty();
        assertThat(report.table()).contains("(the floor may be raised)");
        assertThat(new QualityReport(reached(40, 50), floors).table()).doesNotContain("may be raised");
    }

    @Test
    void anAreaWithoutPagesIsALoss() {
        SortedMap<String, Row> floors = QualityFloors.raised(new TreeMap<>(), reached(40, 50));

        assertThat(new QualityReport(new TreeMap<>(), floors).losses()).containsExactly("title: no page is left");
    }

    @Test
    void rowsAreReadAsTheyAreWritten() {
        SortedMap<String, Row> floors = QualityFloors.raised(new TreeMap<>(), reached(40, 50, "a.txt", "b.html"));

        assertThat(QualityFloors.parse(QualityFloors.format(floors))).isEqualTo(floors);
    }

    private static BigDecimal floor(SortedMap<String, Row> floors) {
        return Objects.requireNonNull(floors.get(TITLE)).floor();
    }

    private static SortedMap<String, QualityFigure> reached(int hits, int of, String... missed) {
        return new TreeMap<>(Map.of(TITLE, QualityFigure.count(hits, of, misses(missed))));
    }

    private static SortedMap<String, Miss> misses(String... pages) {
        SortedMap<String, Miss> misses = new TreeMap<>();
        for (String page : pages) {
            misses.merge(page, new Miss(1, "wrong"), Miss::and);
        }
        return misses;
    }
}
