package org.lantai.extract.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.lexicon.Table;

/** The examples in the tables of words on pages, in both scripts. */
class PageTablesTest {
    static Stream<String> captions() {
        return inBothScripts("captions.tsv");
    }

    @ParameterizedTest
    @MethodSource("captions")
    void captionsBeginOrEndSo(String example) {
        assertThat(FigureCaptions.isCaption(example)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪的春耕开始了。", "图书馆今天开门", "资料已经备齐"})
    void aParagraphIsNoCaption(String text) {
        assertThat(FigureCaptions.isCaption(text)).isFalse();
    }

    private static Stream<String> inBothScripts(String table) {
        return Table.rows(FigureCaptions.class, table, 3).stream()
                .map(row -> row.get(2))
                .flatMap(example -> Stream.of(example, ZhConverterUtil.toTraditional(example)));
    }
}
