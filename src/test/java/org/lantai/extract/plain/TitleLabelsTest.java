package org.lantai.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

class TitleLabelsTest {
    static Stream<String> examples() {
        return Table.rows(NamedTitles.class, "title-labels.tsv", 2).stream()
                .map(row -> row.get(1))
                .flatMap(example -> Stream.of(example, ZhConverterUtil.toTraditional(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aLabelNamesTheHeadline(String line) {
        assertThat(NamedTitles.labelled(line)).contains(line.substring(line.indexOf('：') + 1));
    }
}
