package org.lantai.script.taiwan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

class ExchangeWordsTest {
    static Stream<List<String>> suffixes() {
        return rows("suffix");
    }

    static Stream<List<String>> notInNames() {
        return rows("not in names");
    }

    private static Stream<List<String>> rows(String kind) {
        return Table.rows(ToTaiwanWords.class, "exchange-words.tsv", 3).stream()
                .filter(row -> row.get(0).equals(kind));
    }

    @ParameterizedTest
    @MethodSource("suffixes")
    void aWordIsExchangedBeforeASuffix(List<String> row) {
        assertThat(ToTaiwanWords.get().choose(row.get(2))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("notInNames")
    void aWordIsExchangedWhereNoNameReachesOver(List<String> row) {
        assertThat(ToTaiwanWords.get().choose(row.get(2))).hasSize(1);
    }
}
