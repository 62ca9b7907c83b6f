package org.lantai.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLinesTest {
    private static final String WIDE = "渡口的船工在天亮以前下水，他们要赶在"; // 18 wide
    private static final String END = "雾散以前过江。";

    @Test
    void threeLinesThatBreakOffAtOneWidthWereWrapped() {
        assertThat(PlainLines.of((WIDE + "\n" + END + "\n\n").repeat(3)))
                .containsOnly(WIDE + END)
                .hasSize(3);
    }

    @Test
    void twoAreNoEvidence() {
        assertThat(PlainLines.of((WIDE + "\n" + END + "\n\n").repeat(2))).hasSize(4);
    }

    @Test
    void aTitleWithoutABlankLineBehindItIsNotJoined() {
        String paragraph = "　　" + WIDE + "\n" + END + "\n";

        assertThat(PlainLines.of("渡口\n" + paragraph.repeat(3)))
                .containsExactly("渡口", WIDE + END, WIDE + END, WIDE + END);
    }

    @Test
    void headlinesOfOneWidthAreAList() {
        String headlines = """
                青禾县今年新修沟渠三百余公里惠及百村
                云溪镇渡口清晨通航首日乘客逾两千人次
                白石滩小学迁入新校舍师生同栽百棵桂花
                县图书馆延长开放时间至夜间十点读者多
                """;

        assertThat(PlainLines.of(headlines)).hasSize(4);
    }

    @Test
    void linesOfManyWidthsAreADialogue() {
        String dialogue = """
                问：今年河道清淤一共要投入多少钱，从哪里来
                答：一千二百万
                问：人手够不够，尤其是会开挖泥船的
                答：有，缺人
                问：那么六月底以前能完成全部沟渠的疏浚吗，乡镇怎么说
                答：能
                """;

        assertThat(PlainLines.of(dialogue)).hasSize(6);
    }
}
