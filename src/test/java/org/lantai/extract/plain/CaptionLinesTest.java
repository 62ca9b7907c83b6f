package org.lantai.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.extract.furniture.Furniture;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.lexicon.Table;

class CaptionLinesTest {
    private final Furniture furniture = new Furniture();
    private final ImprintReader imprints = new ImprintReader();

    static Stream<String> examples() {
        return Table.rows(PlainLine.class, "caption-lines.tsv", 2).stream()
                .map(row -> row.get(1))
                .flatMap(example -> Stream.of(example, ZhConverterUtil.toTraditional(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aLineThatWasACaptionIsKnown(String example) {
        assertThat(PlainLine.of(example, furniture, imprints).kind()).isEqualTo(PlainLine.Kind.CAPTION);
    }
}
