package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.extract.Extractor;
import org.lantai.extract.furniture.Furniture;
import org.lantai.extract.imprint.Labels;

class MatchFormTest {
    @Property
    void keepsTheNumberOfCharacters(@ForAll String text) {
        assertThat(MatchForm.of(text)).hasSameSizeAs(text);
    }

    @Test
    void findsFiguresOfAnyWidth() {
        assertThat(MatchForm.hasDigit("第9层")).isTrue();
        assertThat(MatchForm.hasDigit("０楼")).isTrue();
        assertThat(MatchForm.hasDigit("第三层/:")).isFalse();
    }

    static Stream<String> words() {
        return Stream.of(
                        Table.words(Labels.class, "imprint-labels.tsv", 4),
                        Table.rows(Furniture.class, "furniture.tsv", 5).stream()
                                .map(row -> row.get(4))
                                .toList(),
                        Table.lines(Extractor.class, "sentence-openers.txt"))
                .flatMap(List::stream)
                .map(MatchForm::of);
    }

    @ParameterizedTest
    @MethodSource("words")
    void knowsTheTraditionalFormOfEveryCharacterInTheRules(String word) {
        assertThat(MatchForm.of(ZhConverterUtil.toTraditional(word))).isEqualTo(word);
    }
}
