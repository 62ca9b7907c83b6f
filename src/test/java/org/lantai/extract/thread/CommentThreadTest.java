package org.lantai.extract.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.extract.draft.TextBlock;
import org.lantai.lexicon.Table;
import org.lantai.model.Block;

class CommentThreadTest {
    private static final String TEXT = "渡口的老人每天清早都来看水位，本子记了三十年，从没有断过一天。";

    @Test
    void beginsAtTheNumberOfComments() {
        List<TextBlock> blocks = blocks(
                TEXT,
                TEXT,
                "4,060 条评论",
                "山里来客 5小时前",
                "写得好，看得我想回家了。",
                "回复 ⋅ 254条回复 8421",
                "听水的人 4小時前",
                "我小时候坐过这条船，船夫爱唱歌。",
                "回覆");

        assertThat(CommentThread.begin(blocks)).isEqualTo(2);
    }

    @Test
    void beginsAtTheFirstOfThemWhereNothingAnnouncesThem() {
        assertThat(CommentThread.begin(
                        blocks(TEXT, "沙发 山里来客", "写得好。", "板凳 听水的人", "顶 赞 举报", "看得我想回家了。", "地板 过路人", "同感。")))
                .isEqualTo(1);
    }

    @Test
    void isNotFoundInAnArticle() {
        assertThat(CommentThread.begin(blocks(TEXT, "刚刚", TEXT, "三年前", TEXT, "反对", TEXT)))
                .isEqualTo(7);
        assertThat(CommentThread.begin(blocks(TEXT, TEXT))).isEqualTo(2);
        assertThat(CommentThread.begin(List.of())).isZero();
    }

    static Stream<String> lines() {
        return Table.rows(CommentThread.class, "comment-lines.tsv", 3).stream()
                .map(row -> row.get(2))
                .flatMap(example -> Stream.of(example, ZhConverterUtil.toTraditional(example)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void knowsTheExampleOfEachLineInBothScripts(String line) {
        assertThat(CommentThread.isOfComments(line)).isTrue();
    }

    private static List<TextBlock> blocks(String... texts) {
        return Stream.of(texts)
                .map(text -> TextBlock.of(Block.Paragraph.of(text)))
                .toList();
    }
}
