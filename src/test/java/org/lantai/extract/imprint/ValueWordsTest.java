package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

/** The examples of words behind labels, in both scripts. */
class ValueWordsTest {
    private final ImprintReader reader = new ImprintReader();

    static Stream<String> publishers() {
        return examples("media");
    }

    static Stream<String> names() {
        return examples("behind");
    }

    private static Stream<String> examples(String kind) {
        return Table.rows(ImprintValues.class, "value-words.tsv", 3).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(2))
                .flatMap(example -> Stream.of(example, ZhConverterUtil.toTraditional(example)));
    }

    @ParameterizedTest
    @MethodSource("publishers")
    void aPublisherBesideADateIsTheSource(String publisher) {
        assertThat(reader.read(publisher + " 2021-03-05").flatMap(Imprint::source))
                .contains(publisher);
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatSomebodyDidIsNoPartOfTheName(String name) {
        Imprint imprint = reader.read("作者：" + name).orElseThrow();

        assertThat(Stream.of(imprint.authors(), imprint.photographers()).flatMap(a -> a.stream()))
                .isNotEmpty()
                .allMatch(found -> found.matches("周[远遠]山"));
    }
}
