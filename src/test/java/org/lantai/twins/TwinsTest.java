package org.lantai.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What joining reaches on reprints and near-twins, in the half it is tuned on, in the half kept aside and in the third. */
class TwinsTest {
    @ParameterizedTest
    @CsvSource({
        "DEV, 0.998, 0.965, 0.975, 0.985",
        "KEPT, 0.998, 0.965, 0.925, 0.990",
        "FRESH, 0.995, 0.905, 0.860, 0.990"
    })
    void joiningReachesWhatItHasReachedBefore(Half half, double precision, double recall, double shown, double apart)
            throws IOException {
        TwinReport report = TwinsMain.report(1, half);
        Files.writeString(Path.of("target/twins", half.word() + ".txt"), report.table());
        assertThat(report.figures().precision().share()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(report.figures().recall().share()).as("recall").isGreaterThanOrEqualTo(recall);
        assertThat(report.figures().shown().share()).as("best copy shown").isGreaterThanOrEqualTo(shown);
        assertThat(report.figures().allApart().share()).as("articles apart").isGreaterThanOrEqualTo(apart);
    }
}
