package org.lantai.extract.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.lexicon.Table;

class FurnitureTest {
    private final Furniture furniture = new Furniture();

    static Stream<List<String>> rules() {
        return Table.rows(FurnitureTest.class, "furniture.tsv", 5).stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleKnowsItsExampleInBothScripts(List<String> rule) {
        assertThat(furniture.fit(rule.get(4))).as(rule.get(4)).isPresent();
        String traditional = ZhConverterUtil.toTraditional(rule.get(4));
        assertThat(furniture.fit(traditional)).as(traditional).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推行扫码点餐，方便群众就餐和游客购物，受到好评。",
                "打开微信，李大爷看到了社区的通知，赶紧下楼。",
                "多地整治棋牌室、彩票店、网吧",
                "下篇：再出发",
                "首页改版的建议收到上百条，县里逐条答复。",
                "版权保护意识明显增强",
                "评论员文章：春耕不等人",
                "阅读推广活动走进校园",
                "分享会上，大家畅所欲言。",
                "相关部门表示，将继续做好保障工作。",
                "热点问题回应",
                "更多惠民政策落地",
                "他说，未经许可不得进入的牌子挂了三年，今天终于摘了下来，村里人都来看热闹，孩子们在新修的步道上跑来跑去。"
            })
    void leavesTextThatOnlySpeaksOfSuchThings(String line) {
        assertThat(furniture.fit(line)).isEmpty();
    }

    @Test
    void leavesALongParagraphWhateverItBeginsWith() {
        String paragraph = "转载请求越来越多。" + "编辑部讨论了三次，最后决定向所有学校免费开放这些文章。".repeat(12);

        assertThat(furniture.fit(paragraph)).isEmpty();
    }

    @Test
    void tellsWhatFollowsAnArticleFromALineInsideIt() {
        assertThat(furniture.endsArticle("最新推薦")).isTrue();
        assertThat(furniture.endsArticle("网友评论列表")).isTrue();
        assertThat(furniture.endsArticle("字体：大 中 小")).isFalse();
    }
}
