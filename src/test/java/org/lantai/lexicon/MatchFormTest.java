package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchFormTest {
    @Property
    void keepsTheNumberOfCharacters(@ForAll String text) {
        assertThat(MatchForm.of(text)).hasSameSizeAs(text);
    }

    static Stream<String> words() {
        return Stream.of(
                        Table.rows(MatchFormTest.class, "imprint-labels.tsv", 4).stream()
                                .map(row -> row.get(0)),
                        Table.rows(MatchFormTest.class, "furniture.tsv", 5).stream()
                                .map(row -> row.get(4)),
                        Table.lines(MatchFormTest.class, "sentence-openers.txt").stream())
                .flatMap(words -> words)
                .map(MatchForm::of);
    }

    @ParameterizedTest
    @MethodSource("words")
    void knowsTheTraditionalFormOfEveryCharacterInTheRules(String word) {
        assertThat(MatchForm.of(ZhConverterUtil.toTraditional(word))).isEqualTo(word);
    }
}
