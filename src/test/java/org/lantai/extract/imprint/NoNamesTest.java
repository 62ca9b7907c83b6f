package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.lexicon.Table;

class NoNamesTest {
    static Stream<String> examples() {
        return Table.rows(NoNames.class, "no-names.tsv", 3).stream()
                .map(row -> row.get(2))
                .flatMap(example -> Stream.of(example, ZhConverterUtil.toTraditional(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatStandsForANameMayBeNone(String example) {
        assertThat(NoNames.hasBesideDate(example)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾日报", "周远山", "云溪发布厅", "青禾阅读网", "36氪", "央视新闻客户端", "系统科学学会", "qinghe2008", "青禾发布"})
    void aNameMayStandThere(String name) {
        assertThat(NoNames.has(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"星期三", "农历六月初三", "字体放大", "a", "分类于 气象", "https://news.qinghe.example/", "表情"})
    void norBehindALabel(String text) {
        assertThat(NoNames.has(text)).isTrue();
    }

    @Test
    void besideADateAFigureIsACount() {
        assertThat(NoNames.hasBesideDate("12条")).isTrue();
        assertThat(NoNames.has("12条")).isFalse();
    }
}
