package org.lantai.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PartialDate;

class CaptureTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "2023-07-21, 2023-07-21",
        "2023-07-21 09:30, 2023-07-21T09:30",
        "2023-07-21T01:33:26Z, 2023-07-21T01:33:26",
        "2023-07-21T01:33:00Z, 2023-07-21T01:33:00",
        "2023-07-21T01:33:26.123456Z, 2023-07-21T01:33:26",
        "2023-07-21T07:33:26+08:00, 2023-07-20T23:33:26",
        "2023-07-21 07:33:26.5, 2023-07-21T07:33:26",
    })
    void readsDatesOfAnyPrecisionAndTakesThoseWithAZoneInUtc(String written, String iso) {
        assertThat(CaptureTime.parse(written).map(PartialDate::toString)).hasValue(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "去年", "2023-13", "2023-02-30T00:00:00Z", "1689903206", "+12023-07-21T01:33:26Z"})
    void readsNothingElse(String written) {
        assertThat(CaptureTime.parse(written)).isEmpty();
    }
}
