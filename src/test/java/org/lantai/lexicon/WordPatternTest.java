package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordPatternTest {
    private static final List<String> REGEXES = List.of("(?:查看|展开)?全部", "\\d+\\s*楼", "#?", "[沙板](?:发|凳)");
    private static final WordPattern PATTERN = WordPattern.anyOf(REGEXES);
    private static final Pattern ALL = Pattern.compile("(?:" + String.join("|", REGEXES) + ")");

    @Test
    void matchesWhatOneOfTheExpressionsMatchesAsAWhole() {
        assertThat(PATTERN.matches("展开全部")).isTrue();
        assertThat(PATTERN.matches("展开全部评论")).isFalse();
    }

    @Test
    void triesAnExpressionWithoutWordsOnEveryText() {
        assertThat(PATTERN.matches("#")).isTrue();
        assertThat(PATTERN.matches("")).isTrue();
    }

    @Test
    void findsWhatStandsInTheMiddle() {
        assertThat(WordPattern.anyOf(List.of("\\d+楼")).finds("第12楼的人")).isTrue();
        assertThat(WordPattern.anyOf(List.of("\\d+楼")).finds("楼上的人")).isFalse();
    }

    @Test
    void mayFitATextThatHoldsAWord() {
        assertThat(WordPattern.anyOf(List.of("\\d+楼")).mayFit("楼上的人")).isTrue();
        assertThat(WordPattern.anyOf(List.of("\\d+楼")).mayFit("12层")).isFalse();
    }

    @Property
    void saysTheSameAsOneExpressionOfAll(
            @ForAll
                    @StringLength(max = 8)
                    @Chars({'查', '看', '展', '开', '全', '部', '1', '2', ' ', '楼', '#', '沙', '板', '发', '凳'})
                    String text) {
        assertThat(PATTERN.matches(text)).isEqualTo(ALL.matcher(text).matches());
        assertThat(PATTERN.finds(text)).isEqualTo(ALL.matcher(text).find());
    }
}
