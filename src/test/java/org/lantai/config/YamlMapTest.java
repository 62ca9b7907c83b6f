package org.lantai.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.ProblemException;

class YamlMapTest {
    private static final YamlMap NESTED = map("""
            # 一
            title: 云溪 # 二
            feed:
              title: 新刊
              limit: 20
            footer:
              limit: 3

              title: 页脚
            list:
              - title: 甲
                why: x
              - why: y
                title: 乙
            """);

    @Test
    void givesTextsAsTheyAreWritten() {
        YamlMap map = map("a: 007\nb: 3.10\nc: 2023-07-21\nd: yes\ne: ' 云溪 '\nf: 1_000\ng: ~\nh:\ni: ''\n");

        assertThat(List.of("a", "b", "c", "d", "e", "f", "i"))
                .map(key -> map.string(key).orElseThrow())
                .containsExactly("007", "3.10", "2023-07-21", "yes", "云溪", "1_000", "");
        assertThat(map.string("g")).isEmpty();
        assertThat(map.string("h")).isEmpty();
        assertThat(map.string("missing")).isEmpty();
        assertThat(map.has("h")).isFalse();
        assertThat(map.has("i")).isTrue();
    }

    @Test
    void keepsTheOrderOfKeys() {
        assertThat(map("z: 1\na: 2\nm: 3\n").keys()).containsExactly("z", "a", "m");
    }

    @Test
    void takesASingleTextForAListOfOne() {
        assertThat(map("a: [一, 2]").strings("a")).hasValue(List.of("一", "2"));
        assertThat(map("a: 一").strings("a")).hasValue(List.of("一"));
        assertThat(map("a: []").strings("a")).hasValue(List.of());
        assertThat(map("a:").strings("a")).isEmpty();
    }

    @Test
    void takesATextForAMappingThatHasNothingElse() {
        YamlMap map = map("a:\n  - 一\n  - {b: 二, c: 三}\n");
        assertThat(map.maps("a", "b"))
                .extracting(below -> below.string("b").orElseThrow(), below -> below.lineOf("b"))
                .containsExactly(tuple("一", 2), tuple("二", 3));
        assertThat(map("a: 一").maps("a", "b")).hasSize(1);
        assertThat(map("a: {b: 一}").maps("a", "b")).hasSize(1);
        assertThat(map("a:").maps("a", "b")).isEmpty();
        complaint(() -> map("a: [[一]]").maps("a", "b")).hasMessage("f.yaml:1: `a` must be a list of texts.");
    }

    @Test
    void readsTruthAsPeopleWriteIt() {
        assertThat(map("a: true").bool("a")).hasValue(true);
        assertThat(map("a: Yes").bool("a")).hasValue(true);
        assertThat(map("a: no").bool("a")).hasValue(false);
        assertThat(map("").bool("a")).isEmpty();
    }

    @Test
    void knowsTheLineOfAKeyAlsoWhereOthersHaveTheSameName() {
        assertThat(NESTED.lineOf("title")).isEqualTo(2);
        assertThat(NESTED.map("feed").orElseThrow().lineOf("title")).isEqualTo(4);
        assertThat(NESTED.map("footer").orElseThrow().lineOf("title")).isEqualTo(9);
        assertThat(NESTED.map("footer").orElseThrow().lineOf("limit")).isEqualTo(7);
        List<YamlMap> list = NESTED.maps("list");
        assertThat(list).map(item -> item.lineOf("title")).containsExactly(11, 14);
        assertThat(list).map(item -> item.lineOf("why")).containsExactly(12, 13);
    }

    @Test
    void isNotMisledByKeysInsideTexts() {
        YamlMap map = map("note: |\n  title: 不是\n  date: 不是\n\"title\": 是\n? date\n: 2023\n");
        assertThat(map.lineOf("title")).isEqualTo(4);
        assertThat(map.lineOf("date")).isEqualTo(5);
    }

    @Test
    void givesTheLineOfTheMappingForAKeyThatIsMissing() {
        assertThat(NESTED.maps("list").get(1).missing("name", "x").problem().line())
                .isEqualTo(13);
        assertThat(map("").missing("name", "x").problem().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "titel, Did you mean `title`?",
        "Title, Did you mean `title`?",
        "descripton, Did you mean `description`?",
        "base_url, Did you mean `baseUrl`?",
        "xyzzy, 'Known keys are title, description, baseUrl, theme.'"
    })
    void namesTheNearestKnownKeyToAnUnknownOne(String key, String advice) {
        YamlMap map = map("theme: lantai\n\n" + key + ": x\n");
        complaint(() -> map.allowOnly(List.of("title", "description", "baseUrl", "theme")))
                .hasMessage("f.yaml:3: Unknown key `" + key + "`.")
                .extracting(e -> ((ProblemException) e).problem().advice())
                .isEqualTo(advice);
    }

    @Test
    void namesTheLineOfAValueThatDoesNotFit() {
        YamlMap map = map("a:\n  b: 1\nc: [1, {d: 2}]\ne: perhaps\nf:\n  - g\n  - [h]\n");

        complaint(() -> map.string("a")).hasMessage("f.yaml:1: `a` must be a text.");
        complaint(() -> map.strings("a")).hasMessage("f.yaml:2: `a` must be a list of texts.");
        complaint(() -> map.maps("c")).hasMessage("f.yaml:3: `c` must be a list of entries.");
        complaint(() -> map.map("c")).hasMessage("f.yaml:3: `c` must hold keys of its own.");
        complaint(() -> map.bool("e")).hasMessage("f.yaml:4: `e` must be true or false.");
        complaint(() -> map.strings("f")).hasMessage("f.yaml:7: `f` must be a list of texts.");
        complaint(() -> map.maps("e")).hasMessage("f.yaml:4: `e` must be a list of entries.");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> complaint(ThrowingCallable asked) {
        return assertThatThrownBy(asked).isInstanceOf(ProblemException.class);
    }

    private static YamlMap map(String text) {
        return YamlFile.parse(text, "f.yaml");
    }
}
