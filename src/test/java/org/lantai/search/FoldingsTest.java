package org.lantai.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.extract.draft.Spacing;
import org.lantai.lexicon.MatchForm;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.subjects.terms.TermKey;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.text.Fold;

/**
 * All forms in which texts are compared, side by side: what each of them makes one, and what it keeps apart. It stands here
 * since that of the search is nobody's but the search's.
 */
class FoldingsTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text    | rules   | small   | dates   | names   | key     | letters | term    | name    | plain   | search  | squeezed
            Ａb５    | Ab5     | ab5     | Ab5     | Ab5     | ab5     | ab5     | ab5     | ab5     | ab5     | ab5     | Ａb５
            Café    | Café    | café    | Café    | Café    | café    | café    | café    | café    | café    | cafe    | Café
            雲溪    | 云溪    | 云溪    | 云溪    | 云溪    | 雲溪    | 雲溪    | 云溪    | 云溪    | 云溪    | 云溪    | 雲溪
            軟體    | 软体    | 软体    | 软体    | 软体    | 軟體    | 軟體    | 软体    | 软体    | 软体    | 软体    | 軟體
            乾隆    | 干隆    | 干隆    | 干隆    | 干隆    | 乾隆    | 乾隆    | 干隆    | 乾隆    | 干隆    | 干隆    | 乾隆
            云　溪  | 云 溪   | 云 溪   | 云 溪   | 云 溪   | 云溪    | 云溪    | 云溪    | 云溪    | 云溪    | 云溪    | 云溪
            '云\t溪' | 云 溪  | 云 溪   | '云\t溪' | 云 溪  | 云溪    | 云溪    | 云溪    | 云溪    | 云溪    | 云溪    | 云溪
            （一）  | (一)    | (一)    | (一)    | (一)    | (一)    | 一      | (一)    | (一)    | 一      | (一)    | （一）
            “渡”    | “渡”    | “渡”    | “渡”    | “渡”    | “渡”    | 渡      | “渡”    | “渡”    | 渡      | 渡      | “渡”
            二零○   | 二零○   | 二零○   | 二〇〇  | 二零○   | 二零○   | 二零    | 二零○   | 二零○   | 二零    | 二零○   | 二零○
            木•沙   | 木•沙   | 木•沙   | 木•沙   | 木·沙   | 木•沙   | 木沙    | 木•沙   | 木•沙   | 木沙    | 木•沙   | 木•沙
            一①     | 一①     | 一①     | 一①     | 一①     | 一1     | 一1     | 一1     | 一1     | 一      | 一1     | 一①
            """)
    void makeOneWhatTheyAreFor(
            String text,
            String rules,
            String small,
            String dates,
            String names,
            String key,
            String letters,
            String term,
            String name,
            String plain,
            String search,
            String squeezed) {
        assertThat(MatchForm.of(text)).isEqualTo(rules);
        assertThat(MatchForm.small(text)).isEqualTo(small);
        assertThat(MatchForm.dates(text)).isEqualTo(dates);
        assertThat(MatchForm.names(text)).isEqualTo(names);
        assertThat(Fold.key(text)).isEqualTo(key);
        assertThat(Fold.letters(text)).isEqualTo(letters);
        assertThat(TermKey.of(text)).isEqualTo(term);
        assertThat(NameKey.of(text)).isEqualTo(name);
        assertThat(PlainText.of(text)).hasToString(plain);
        assertThat(SearchKey.of(text)).isEqualTo(search);
        assertThat(Spacing.squeeze(text)).isEqualTo(squeezed);
    }

    @Test
    void linesStayLinesWhereDatesAndNamesAreSought() {
        assertThat(MatchForm.of("云\n溪")).isEqualTo(MatchForm.small("云\n溪")).isEqualTo("云 溪");
        assertThat(MatchForm.dates("云\n溪")).isEqualTo(MatchForm.names("云\n溪")).isEqualTo("云\n溪");
    }
}
