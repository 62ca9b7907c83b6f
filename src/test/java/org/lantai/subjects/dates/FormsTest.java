package org.lantai.subjects.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;

class FormsTest {
    private final Forms forms = new Forms(new Readers().tables());

    static Stream<List<String>> rows() {
        return Table.rows(Forms.class, "forms.tsv", 7).stream()
                .filter(row -> !row.get(0).startsWith("="));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsTheExamplesOfEachRow(List<String> row) {
        for (String example : row.subList(5, 7)) {
            assertThat(forms.in(MatchForm.dates(example)))
                    .as(example)
                    .extracting(Hit::kind)
                    .contains(FormKind.valueOf(row.get(0)));
        }
    }

    @Test
    void takesTheLongestMatchAtAPlace() {
        assertThat(forms.in("“十一五”期间")).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(FormKind.PLAN);
            assertThat(hit.part("plan")).isEqualTo("十一五");
        });
    }
}
