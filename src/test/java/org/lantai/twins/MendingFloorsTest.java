package org.lantai.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the damage of the only whole copy other copies mend, in each half; and that they mend next to nothing wrongly. */
class MendingFloorsTest {
    @ParameterizedTest
    @CsvSource({"DEV, 0.55, 1", "KEPT, 0.55, 1", "FRESH, 0.55, 1"})
    void witnessesMendWhatTheyHaveMendedBefore(Half half, double mended, int wrong) throws IOException {
        MendMeasure.Counts all = MendingMain.measure(7, half, 45).all();
        assertThat(all.mended()).as("mended").isGreaterThanOrEqualTo(mended);
        assertThat(all.readings()).as("readings").isGreaterThan(40);
        assertThat(all.wrong()).as("wrong").isLessThanOrEqualTo(wrong);
    }
}
