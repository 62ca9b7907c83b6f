package org.lantai.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;
import org.lantai.model.edit.Omission;

class LabelledHeadTest {
    private static final String TEXT = "云溪春早，渡口的船工已经下水。";

    static Stream<String> examples() {
        return Table.rows(LabelledHead.class, "head-labels.tsv", 3).stream()
                .map(row -> row.get(2))
                .flatMap(example -> Stream.of(example, ZhConverterUtil.toTraditional(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aLabelledLineIsNoText(String line) {
        LabelledHead head = LabelledHead.of(List.of(line, TEXT));

        assertThat(head.rest()).containsExactly(TEXT);
        assertThat(head.omissions()).extracting(Omission::text).containsExactly(line);
    }

    @Test
    void saysWhatTheTextIs() {
        LabelledHead head = LabelledHead.of(List.of(
                "Title: 渡口", "ＵＲＬ：http://a.example/1", "date: 2023-07-02 10:20", "author: 周远山、陈玉兰", "content:", TEXT));

        assertThat(head.title()).contains("渡口");
        assertThat(head.address()).contains("http://a.example/1");
        assertThat(head.imprint().date()).hasToString("Optional[2023-07-02T10:20]");
        assertThat(head.imprint().authors()).containsExactly("周远山", "陈玉兰");
    }

    @Test
    void theTextMayBeginOnTheLineOfItsLabel() {
        LabelledHead head = LabelledHead.of(List.of("正文：" + TEXT));

        assertThat(head.rest()).containsExactly(TEXT);
        assertThat(head.omissions()).extracting(Omission::text).containsExactly("正文：");
    }

    @Test
    void behindTheFirstSentenceNoLineIsALabel() {
        List<String> lines = List.of("渡口", TEXT, "标题：船工", "网址：http://a.example/1");

        assertThat(LabelledHead.of(lines).rest()).isEqualTo(lines);
    }

    @Test
    void oneLabelAmidShortLinesIsOfTheText() {
        List<String> lines = List.of("渡口", "内容：两人一船", "船工三名");

        assertThat(LabelledHead.of(lines).rest()).isEqualTo(lines);
    }

    @Test
    void aHeadHasTwentyLinesAtMost() {
        List<String> cells =
                IntStream.rangeClosed(1, 19).mapToObj(i -> "第" + i + "格").toList();
        List<String> last = Stream.concat(
                        Stream.concat(Stream.of("title: 渡口"), cells.stream().limit(18)),
                        Stream.of("url: http://a.example/1"))
                .toList();
        List<String> late = Stream.concat(
                        Stream.concat(Stream.of("title: 渡口"), cells.stream()), Stream.of("url: http://a.example/1"))
                .toList();

        assertThat(LabelledHead.of(last).address()).contains("http://a.example/1");
        assertThat(LabelledHead.of(late).address()).isEmpty();
    }
}
