package org.lantai.witness.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

class PartTitleTest {
    static Stream<List<String>> rows() {
        return Table.rows(PartTitle.class, "part-titles.tsv", 4).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void knowsEachFormInBothScripts(List<String> row) {
        PartTitle.Mark mark = PartTitle.Mark.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT));

        assertThat(PartTitle.of(row.get(2))).matches(title -> title.bare().equals("渡口记事") && title.mark() == mark);
        assertThat(PartTitle.of(row.get(3))).matches(title -> title.bare().equals("渡口記事") && title.mark() == mark);
    }

    @Test
    void readsTheNumber() {
        assertThat(Stream.of("渡口（2/3）", "渡口之十二", "渡口（下）", "渡口（续）", "渡口 第3页：秋")
                        .map(title -> PartTitle.of(title).number()))
                .containsExactly(2, 12, 3, 2, 3);
    }

    @Test
    void leavesNumbersThatBelongToAHeadline() {
        assertThat(Stream.of("渡口建成于2003", "三十六计", "（一）", "清漪江上的渡口", "第三页").map(PartTitle::of))
                .allMatch(title -> title.mark() == PartTitle.Mark.NONE);
    }
}
