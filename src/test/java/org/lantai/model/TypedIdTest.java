package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdTest {
    private static final DocumentId ID = new DocumentId("fw3jqb1gj");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fw3jqb1gj",
                "FW3JQB1GJ",
                "fw3jqblgj",
                "Fw3jqbIgj",
                "  fw3jqb1gj\n",
                "-fw3jqb1gj-",
                "“fw3jqb1gj”。",
                "（ｆｗ３ｊｑｂ１ｇｊ）",
                "d/fw3jqb1gj",
                "/d/fw3jqb1gj/index.html",
                "https://example.org/x/d/fw3jqb1gj/v2/#p3k9",
                "HTTPS://EXAMPLE.ORG/X/D/FW3JQB1GJ/",
                "http://example.org/d/list/d/fw3jqb1gj?x=1",
                "https://example.org/d/chongqing/d/fw3jqb1gj",
                "file:///C:/site/d/fw3jqb1gj/zh-Hant/index.html",
                "见 https://example.org/d/fw3jqb1gj，二〇二七年访问"
            })
    void isReadAsPeopleWriteIt(String typed) {
        assertThat(TypedId.read(typed).id()).hasValue(ID);
        assertThat(TypedId.read(typed).isMistyped()).isFalse();
    }

    @Example
    void theLetterOIsTheDigit() {
        DocumentId id = DocumentId.derive("b", 0);
        assertThat(id.value()).contains("0");
        assertThat(TypedId.read(id.value().replace('0', 'O')).id()).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "fw3jqb1g",
                "fw3jqb1gjj",
                "fw3 jqb1gj",
                "桥fw3jqb1gj",
                "fw3jqb1gé",
                "alternate",
                "fa3jqb1ge",
                "https://example.org/fw3jqb1gj/",
                "https://example.org/d/",
                "https://example.org/dd/fw3jqb1gj/"
            })
    void isNoIdAtAll(String typed) {
        assertThat(TypedId.read(typed)).isEqualTo(new TypedId(""));
        assertThat(TypedId.read(typed).id()).isEmpty();
        assertThat(TypedId.read(typed).isMistyped()).isFalse();
        assertThat(TypedId.read(typed).neighbours(Set.of(ID))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fw3jqb1gk", "wf3jqb1gj", "jw3jqb1gf", "FW3JQBAGJ", "https://example.org/d/fw3jqb1kj/"})
    void isMistypedAndHasItsNeighbours(String typed) {
        assertThat(TypedId.read(typed).isMistyped()).isTrue();
        assertThat(TypedId.read(typed).id()).isEmpty();
        assertThat(TypedId.read(typed).neighbours(Set.of(ID, DocumentId.derive("x", 0))))
                .containsExactly(ID);
    }

    @Example
    void anIdHasNoNeighbours() {
        assertThat(new TypedId(ID.value()).neighbours(Set.of(ID))).isEmpty();
    }

    @Property(tries = 300)
    void whateverIsWrongTheIdIsAmongTheNeighbours(
            @ForAll String key, @ForAll @IntRange(max = 8) int at, @ForAll @IntRange(max = 8) int other) {
        DocumentId id = DocumentId.derive(key, 0);
        StringBuilder exchanged = new StringBuilder(id.value());
        exchanged.setCharAt(at, id.value().charAt(other));
        StringBuilder changed = new StringBuilder(exchanged);
        exchanged.setCharAt(other, id.value().charAt(at));
        for (StringBuilder typed : new StringBuilder[] {exchanged, changed}) {
            TypedId read = TypedId.read(typed.toString());
            assertThat(read.isMistyped()).isEqualTo(read.id().isEmpty());
            assertThat(
                            read.isMistyped()
                                    ? read.neighbours(Set.of(id)).get(0)
                                    : read.id().orElseThrow())
                    .isEqualTo(id);
        }
    }
}
