package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternWordsTest {
    @Test
    void readsTheWordsOfWhichEveryMatchHoldsOne() {
        assertThat(PatternWords.of(".{0,12}(?:渡口|石桥头).{0,6}")).containsExactly("渡口", "石桥头");
        assertThat(PatternWords.of("过(?:河|江)[>»]+")).containsExactly("过");
        assertThat(PatternWords.of("(?<!\\d)(?<year>\\d{4})\\s*年(?!代)")).containsExactly("年");
        assertThat(PatternWords.of("(?=.*渡口)[^。]{2,40}")).containsExactly("渡口");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"渡口?过桥→过桥", "渡口*→渡", "渡+口→渡", "过{0,2}渡口→渡口", "(?:渡口){2,3}→渡口", "\\*渡→渡", "(?!渡口)桥→桥", "渡口|桥→渡口 桥"})
    void leavesOutWhatMayBeMissing(String regex, String words) {
        assertThat(PatternWords.of(regex)).isEqualTo(List.of(words.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(?:渡口)?[a-z]+", "渡口|.+", "(?i)app", "(?>渡口)", "[^渡]{2}", "\\d{4}", "\\Q渡口\\E", "[a[bc]]", "(渡口"
            })
    void saysNothingWhereItKnowsNothing(String regex) {
        assertThat(PatternWords.of(regex)).isEmpty();
    }
}
