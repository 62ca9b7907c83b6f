package org.lantai.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd | DAY",
                "yyyy\"年\"m\"月\"d\"日\" | DAY",
                "[$-804]yyyy\"年\"m\"月\";@ | MONTH",
                "m/d | DAY",
                "[$-404]e/m/d | DAY",
                "yyyy/m/d h:mm AM/PM | DAY",
                "yyyy | YEAR",
                "h:mm:ss | NUMBER",
                "[h]:mm | NUMBER",
                "General | NUMBER",
                "0.00E+00 | NUMBER",
                "#,##0.00\"day\" | NUMBER",
                "0;yyyy-mm-dd | NUMBER",
                "[Red]0.00 | NUMBER"
            })
    void aCodeTellsWhetherANumberIsADateAndHowPrecise(String code, NumberForm form) {
        assertThat(NumberForm.of(code)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 44621, 2022-03-01",
        "DAY, 44621.34375, 2022-03-01T08:15:00",
        "DAY, 44621.999999, 2022-03-02",
        "DAY, 61, 1900-03-01",
        "DAY, 60, 60",
        "DAY, 2958465, 9999-12-31",
        "DAY, 2958466, 2958466",
        "MONTH, 44621, 2022-03",
        "YEAR, 44621, 2022",
        "NUMBER, 44621, 44621",
        "NUMBER, 2.0220301E7, 20220301",
        "NUMBER, 0.5, 0.5",
        "NUMBER, 1E999999999, 1E999999999",
        "DAY, NaN, NaN",
        "DAY, 昨天, 昨天"
    })
    void aNumberIsShownAsItsFormSays(NumberForm form, String written, String shown) {
        assertThat(form.show(written, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"43159, 2022-03-01", "0, 1904-01-01"})
    void oldProgramsForTheMacintoshCountFrom1904(String written, String shown) {
        assertThat(NumberForm.DAY.show(written, true)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"14, DAY", "17, MONTH", "22, DAY", "31, DAY", "0, NUMBER", "20, NUMBER", "46, NUMBER", "49, NUMBER"})
    void someFormsHaveNoCode(int number, NumberForm form) {
        assertThat(NumberForm.of(number)).isEqualTo(form);
    }

    @Property
    void anyNumberIsShownInFewSigns(@ForAll double number, @ForAll NumberForm form) {
        assertThat(form.show(Double.toString(number), false)).hasSizeLessThan(30);
    }
}
