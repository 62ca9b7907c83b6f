package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    static Stream<String> words() throws IOException {
        return Stream.of(
                        column("imprint/imprint-labels.tsv", 0),
                        column("furniture/furniture.tsv", 4),
                        column("sentence-openers.txt", 0))
                .flatMap(words -> words)
                .map(MatchForm::of);
    }

    private static Stream<String> column(String table, int column) throws IOException {
        return Files.readAllLines(
                        Path.of("src/main/resources/org/lantai/extract").resolve(table))
                .stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[column]);
    }

    @ParameterizedTest
    @MethodSource("words")
    void knowsTheTraditionalFormOfEveryCharacterInTheRules(String word) {
        assertThat(MatchForm.of(ZhConverterUtil.toTraditional(word))).isEqualTo(word);
    }
}
