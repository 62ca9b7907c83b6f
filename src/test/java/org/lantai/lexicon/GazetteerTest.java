package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GazetteerTest {
    static List<List<String>> words() {
        return Table.rows(Gazetteer.class, "division-words.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("words")
    void takesEveryRankAndPeopleOffTheBareName(List<String> row) {
        assertThat(Gazetteer.bare(row.get(2))).isEqualTo("云溪");
    }

    @ParameterizedTest
    @CsvSource({"黔南布依族苗族自治州, 黔南", "鄂伦春自治旗, 鄂伦春", "龙胜各族自治县, 龙胜", "云溪水族镇, 云溪水族", "云溪, 云溪"})
    void leavesWhatANameCannotBeWithout(String name, String bare) {
        assertThat(Gazetteer.bare(name)).isEqualTo(bare);
    }
}
