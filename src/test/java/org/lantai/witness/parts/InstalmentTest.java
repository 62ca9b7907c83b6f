package org.lantai.witness.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

class InstalmentTest {
    static Stream<List<String>> rows() {
        return Table.rows(Instalment.class, "chapters.tsv", 4).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void knowsEachFormInBothScripts(List<String> row) {
        assertThat(Instalment.of(row.get(2))).contains(new Instalment("清漪江记事", 3));
        assertThat(Instalment.of(row.get(3))).contains(new Instalment("清漪江記事", 3));
    }

    @Test
    void readsChaptersWithoutTheNameOfTheWorkAndNumbersBehindIt() {
        assertThat(Stream.of("第十二回 过江", "第5章过江", "《清漪江记事》（下）", "清漪江记事（十一）", "清漪江记事之二")
                        .map(title -> Instalment.of(title).orElseThrow().number()))
                .containsExactly(12, 5, 3, 11, 2);
        assertThat(Instalment.of("第十二回 过江").orElseThrow().work()).isEmpty();
        assertThat(Instalment.of("《清漪江记事》第三章 过江").orElseThrow().work()).isEqualTo("清漪江记事");
    }

    @Test
    void knowsWordsThatAreNoChapters() {
        assertThat(Stream.of("第二集团军过江", "关于第二期工程开工的通知", "公告（2）", "渡口记事（2/3）", "清漪江上的渡口", "年度报告（2019）", "河西第一章鱼馆开张")
                        .map(Instalment::of))
                .allMatch(Optional::isEmpty);
    }
}
