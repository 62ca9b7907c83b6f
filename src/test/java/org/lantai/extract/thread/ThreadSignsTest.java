package org.lantai.extract.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

class ThreadSignsTest {
    static Stream<String> examples() {
        return Table.rows(FirstPost.class, "thread-signs.tsv", 2).stream()
                .map(row -> row.get(1))
                .flatMap(example -> Stream.of(example, ZhConverterUtil.toTraditional(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void oneSignMakesNumberedElementsAThread(String sign) {
        assertThat(FirstPost.of(page(sign)).id()).isEqualTo("post_1");
    }

    @Test
    void withoutASignTheyAreNone() {
        assertThat(FirstPost.of(page("云溪")).id()).isEqualTo("all");
    }

    private static Element page(String sign) {
        return Jsoup.parse("<div id='all'><p>" + sign
                        + "</p><div id='post_1'>云溪涨水了。</div><div id='post_2'>同感。</div></div>")
                .expectFirst("#all");
    }
}
