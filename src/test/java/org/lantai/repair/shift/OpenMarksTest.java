package org.lantai.repair.shift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenMarksTest {
    /** What a text costs for its quotation marks and brackets alone. */
    private static float cost(String text) {
        OpenMarks marks = OpenMarks.NONE;
        float cost = 0;
        for (int i = 0; i < text.length(); i++) {
            char last = i == 0 ? '\n' : text.charAt(i - 1);
            cost += marks.cost(last, text.charAt(i));
            marks = marks.over(last, text.charAt(i));
        }
        return cost;
    }

    @ParameterizedTest
    @CsvSource({
        "他去了‘公司”, 他去了“公司”",
        "这家公司。”他说, 这家公司。“他说",
        "这所“差。”实践, 这所“差校”实践",
        "争办“名。”，而, 争办“名校”，而",
        "说：“好。”，他又问, 说：“好。”他又问",
        "《县志》》载, 《县志》载",
        "《县。志》载, 《县志》载",
        "据他说）, 据他（说）",
        "“此间‘乐。”后, “此间‘乐。’”后"
    })
    void marksThatDoNotMatchCostMore(String wrong, String right) {
        assertThat(cost(wrong)).isGreaterThan(cost(right));
    }

    @Test
    void knowsNothingBehindDamageThatWasNotMended() {
        assertThat(OpenMarks.UNKNOWN.cost('字', '”')).isZero();
        assertThat(OpenMarks.NONE.cost('字', '”')).isPositive();
    }

    @Test
    void soundTextBehindTellsWhatShouldBeOpen() {
        String behind = "，”他说。";
        OpenMarks open = OpenMarks.NONE.over('。', '“');
        assertThat(open.costOf(behind, 0, behind.length())).isZero();
        assertThat(OpenMarks.NONE.costOf(behind, 0, behind.length())).isPositive();
    }

    @Test
    void aLineBeginsWithNothingOpen() {
        assertThat(OpenMarks.NONE.over("他说：“好\n", 0, 6)).isEqualTo(OpenMarks.NONE);
    }

    @Test
    void aListMayCloseBracketsThatAreNotOpen() {
        assertThat(cost("1）甲")).isLessThan(cost("甲）乙"));
    }
}
