package org.lantai.extract.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.extract.furniture.RecurringLine.Kind;
import org.lantai.lexicon.Table;
import org.lantai.model.Metadata;

/** Each row of the table does to its example what its kind says. */
class StandingFormsTest {
    private final StandingForms forms = new StandingForms();

    static Stream<List<String>> rows() {
        return Table.rows(StandingForms.class, "recurring.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anExampleIsWhatItsRowSays(List<String> row) {
        Set<Kind> wanted = switch (row.get(0)) {
            case "standing", "own" -> Set.of(Kind.TEXT);
            case "prompt" -> Set.of(Kind.PROMPT);
            case "reader" -> Set.of(Kind.READER);
            case "site" -> Set.of(Kind.SITE, Kind.READER, Kind.PROMPT);
            case "sentence" -> Set.of(Kind.SENTENCE, Kind.PROMPT);
            default -> Set.of();
        };

        assertThat(forms.kind(row.get(2), LineMask.of(Metadata.NONE))).isIn(wanted);
    }
}
