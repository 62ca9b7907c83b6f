package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.lexicon.Table;

class OfficialNumbersTest {
    static Stream<String> examples() {
        return Table.rows(OfficialNumbers.class, "official-numbers.tsv", 2).stream()
                .map(row -> row.get(1))
                .flatMap(example -> Stream.of(example, ZhConverterUtil.toTraditional(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFormIsReadOnALineOfItsOwn(String number) {
        assertThat(OfficialNumbers.of(" （" + number + "） ")).contains(number);
    }

    @Test
    void inBracketsBehindATitle() {
        assertThat(OfficialNumbers.behind("关于春季植树的通知（青政发〔2024〕3号）")).contains("青政发〔2024〕3号");
        assertThat(OfficialNumbers.behind("关于春季植树的通知")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据青政发〔2024〕3号文件精神，现将有关事项通知如下", "2024年第3号", "〔2024〕3号楼", "第31号"})
    void notWhereATextSpeaksOfIt(String line) {
        assertThat(OfficialNumbers.of(line)).isEmpty();
    }
}
