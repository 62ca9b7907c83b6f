package org.lantai.extract.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;

class ThreadTablesTest {
    private static final List<String> TABLES =
            List.of("post-floors.tsv", "post-lines.tsv", "post-names.tsv", "post-stamps.tsv", "thread-signs.tsv");

    static Stream<Arguments> rows() {
        return TABLES.stream()
                .flatMap(table -> Table.rows(PostWords.class, table, 3).stream())
                .flatMap(row -> Stream.of(row.get(2), ZhConverterUtil.toTraditional(row.get(2)))
                        .map(example -> Arguments.of(row.get(1), example)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachPatternIsFoundInItsExampleInBothScripts(String pattern, String example) {
        String form = MatchForm.of(example).toLowerCase(Locale.ROOT);

        assertThat(Pattern.compile(pattern).matcher(form).find()).isTrue();
    }

    static Stream<String> lines() {
        return Table.rows(PostWords.class, "post-lines.tsv", 3).stream().map(row -> row.get(2));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachLineAroundAPostIsKnownAsAWhole(String line) {
        assertThat(PostWords.isAround(line) || PostWords.isNote(line)).isTrue();
        assertThat(PostWords.isAround(line + "；我们昨天在石桥边上等了一个下午也没有等到船，后来走回去的，大家说是不是这样？我看就这样吧，不说了不说了"))
                .isFalse();
        assertThat(PostWords.isNote(line + "；我们昨天在石桥边上等了一个下午也没有等到船，后来走回去的，大家说是不是这样？我看就这样吧，不说了不说了"))
                .isFalse();
    }
}
