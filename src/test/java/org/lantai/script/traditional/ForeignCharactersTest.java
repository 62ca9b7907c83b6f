package org.lantai.script.traditional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;
import org.lantai.model.Script;

class ForeignCharactersTest {
    static Stream<List<String>> rows() {
        return Table.rows(TraditionalContext.class, "foreign-characters.tsv", 2).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void amongThemASoundIsNoWord(List<String> row) {
        assertThat(row.get(1).replace("里", "").chars()).allMatch(c -> row.get(0).indexOf(c) >= 0);
        assertThat(TraditionalChooser.of(Script.HANT).convert(row.get(1)).text())
                .contains("里")
                .doesNotContain("裏");
    }
}
