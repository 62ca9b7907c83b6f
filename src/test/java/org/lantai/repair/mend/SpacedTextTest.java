package org.lantai.repair.mend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

class SpacedTextTest {
    private static final String PLAIN =
            "各村要把农时抓在手上，把种子送到田头，把服务做到门口。今年春耕投入PDF资料2024年3月份编印，" + "由县农技站会同各乡镇负责发放到户，并且在村部张榜公布名单。";
    private final Repairer repairer = new Repairer();

    /** Text as it comes out of a PDF: a space behind every Chinese character. */
    private static String spaced(String text) {
        return text.replaceAll("(\\p{IsHan})", "$1 ").strip();
    }

    private RepairedPage text(String text) {
        return repairer.repair(Captures.text(text));
    }

    @Test
    void takesTheSpacesOutOfTextFromAPdf() {
        RepairedPage page = text("春 耕 通 知\n" + spaced(PLAIN) + "\n2024年 3月 5日\n");

        assertThat(page.text()).isEqualTo("春耕通知\n" + PLAIN + "\n2024年3月5日\n");
        assertThat(page.edits())
                .hasSize(3)
                .allMatch(e -> e.rule() == Rule.SPACING_PDF && e.certainty() == Certainty.SURE);
    }

    @Test
    void joinsNumbersThatAreSpacedLikeTheRestAndKeepsWordsApart() {
        assertThat(text(spaced(PLAIN) + "\n共 计 2 0 2 4 人 用 Adobe Reader 打 开").text())
                .endsWith("\n共计2024人用Adobe Reader打开");
    }

    @Test
    void worksBetweenTags() {
        String html = repairer.repair(Captures.html("<p class=\"a b\">" + spaced(PLAIN) + "</p><p>正 文 完</p>"))
                .text();

        assertThat(html).isEqualTo("<p class=\"a b\">" + PLAIN + "</p><p>正文完</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "春 耕 通 知\n各村要把农时抓在手上，把种子送到田头，把服务做到门口。\n楊 竹\n李 梅\n周 石\n",
                "楊 竹 李 梅 周 石 林 木 何 水 田 土 石 山 金 火 方 圆 高 低 段 落 钱 塘 白 露 阮 青 温 良 邱 雨 顾 长 宁 韩 小 满 田 家 驹 段 老 四 孙 秀 英 鲁 大 成 "
                        + "方 建 明 秦 小 川 罗 江 河 何 松 年 石 小 龙 吴 桂 兰\n",
                "春江水暖 鸭先知道 竹外桃花 三两枝头 河豚欲上 正是时节\n",
                "甲 12 乙 13 丙 14\n丁 15 戊 16 己 17\n",
            })
    void leavesNamesVersesAndTables(String text) {
        RepairedPage page = text(text + PLAIN);

        assertThat(page.text()).isEqualTo(text + PLAIN);
        assertThat(page.edits()).isEmpty();
    }
}
