package org.lantai.extract.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

class ScriptReaderTest {
    private static List<String> values(String script) {
        List<String> found = new ArrayList<>();
        collect(ScriptReader.read(script), found);
        return found;
    }

    private static void collect(ScriptValue value, List<String> found) {
        if (!value.literal().isEmpty()) {
            found.add(value.name() + "=" + value.text());
        }
        value.inside().forEach(inside -> collect(inside, found));
    }

    static Stream<List<String>> names() {
        return Table.rows(ScriptReader.class, "script-names.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsTheValueOfEachNameInItsExample(List<String> row) {
        List<ScriptValue> named = new ArrayList<>();
        named(ScriptReader.read(row.get(2)), row.get(1), named);
        assertThat(named)
                .isNotEmpty()
                .allMatch(v -> ScriptRecord.field(v).filter(row.get(0)::equals).isPresent());
    }

    private static void named(ScriptValue value, String name, List<ScriptValue> found) {
        if (value.name().equals(name)) {
            found.add(value);
        }
        value.inside().forEach(inside -> named(inside, name, found));
    }

    @Test
    void readsJsonAndProgramsAlike() {
        assertThat(values("{\"title\": \"渡口\", \"time\": 1614910800, \"list\": [\"甲\", \"乙\"]}"))
                .containsExactly("title=渡口", "time=1614910800", "=甲", "=乙");
        assertThat(values(
                        "var title = htmlDecode('渡口'); window.source = f(\"甲报\").html(false); d.ct='1614910800' * 1;"))
                .containsExactly("title=渡口", "source=甲报", "ct=1614910800");
    }

    @Test
    void takesTheLastThatIsNotEmptyOfWhatAVariableFallsBackOn() {
        assertThat(values("window.a = '' || '渡口';b = '船' || '';c = xml ? get('c.DATA') : '柳';"))
                .containsExactly("a=渡口", "b=船", "c=柳");
    }

    @Test
    void isNotLedAstrayByApostrophesInCommentsAndQuotesInPatterns() {
        assertThat(values("// don't\n/* it's */ x = y.replace(/[\"'/]/g, ''); if (a === 'b') {} title = '渡口'"))
                .contains("title=渡口");
    }

    @Test
    void readsJsonInStrings() {
        assertThat(values("x = JSON.parse(\"{\\\"title\\\":\\\"渡口\\\"}\")")).containsExactly("title=渡口");
        assertThat(values("x = decodeURIComponent('%7B%22title%22%3A%22%E6%B8%A1%22%7D')"))
                .containsExactly("title=渡");
        assertThat(values("x = '[原创]渡口'; y = '{渡口}'")).containsExactly("x=[原创]渡口", "y={渡口}");
    }

    @Test
    void readsALineOfEscapedQuotesOnce() {
        assertThat(values("a='" + "\\'".repeat(300_000) + "\nb='渡口的船'")).contains("b=渡口的船");
    }

    @Test
    void readsSlashesThatNothingClosesOnce() {
        assertThat(values("[/".repeat(300_000) + "\nb='渡口的船'")).contains("b=渡口的船");
    }

    @Test
    void survivesBracketsThatDoNotMatch() {
        assertThat(values("}}}]a='渡';" + "[{".repeat(100_000) + "b='船'")).containsExactly("a=渡", "b=船");
    }
}
