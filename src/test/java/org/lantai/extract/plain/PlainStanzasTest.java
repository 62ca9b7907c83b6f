package org.lantai.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.Block.Paragraph;

class PlainStanzasTest {
    private static final String PROSE = "渡口自明日起停航三天，检修缆绳，请乡亲们绕行石桥，有急事的可以到值班室说一声，船工会用小船送过去。";

    private static List<Block> read(String... lines) {
        return new PlainExtractor().extract(String.join("\n", lines)).blocks();
    }

    private static List<String> texts(String... lines) {
        return read(lines).stream().map(Block::text).toList();
    }

    @Test
    void aStanzaIsOneParagraphAndAnEmptyLineEndsIt() {
        assertThat(texts("渡口的灯", "", "风从河口来", "　　带着盐", "带着船的影子", "", "灯灭了", "船还在"))
                .containsExactly("风从河口来\n　　带着盐\n带着船的影子", "灯灭了\n船还在");
    }

    @Test
    void aPoemMayStandInProse() {
        assertThat(texts("渡口的灯", PROSE, "", "风从河口来", "带着盐", "带着船的影子", "", PROSE))
                .containsExactly(PROSE, "风从河口来\n带着盐\n带着船的影子", PROSE);
    }

    @Test
    void shortLinesInARowOfParagraphsAreParagraphs() {
        assertThat(texts("渡口的灯", PROSE, "“来了？”", "“来了。”", "“坐。”", PROSE))
                .containsExactly(PROSE, "“来了？”", "“来了。”", "“坐。”", PROSE);
        assertThat(texts("渡口的灯", "", PROSE, "", "　　“来了？”", "　　“来了。”", "　　“坐。”", "", PROSE))
                .containsExactly(PROSE, "“来了？”", "“来了。”", "“坐。”", PROSE);
    }

    @Test
    void aSignatureOfTwoLinesBelowProseIsTwoParagraphs() {
        assertThat(texts("渡口停航通知", "", PROSE, "", "柳溪渡口", "2021年3月5日")).containsExactly(PROSE, "柳溪渡口", "2021年3月5日");
    }

    @Test
    void moreThanFortyShortLinesAreAList() {
        String[] lines = new String[41];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "第" + "一二三四五六七八九".charAt(i % 9) + "船" + "甲乙丙丁戊".charAt(i / 9) + "组";
        }
        lines[0] = "各船各组的名单";

        assertThat(texts(lines)).hasSize(1);
        assertThat(texts((String.join("\n", lines) + "\n末船\n另船").split("\n"))).hasSize(42);
    }

    @Test
    void aSignatureAtTheRightStaysThere() {
        assertThat(read("渡口停航通知", PROSE, " ".repeat(20) + "柳溪渡口", " ".repeat(19) + "老周"))
                .extracting(b -> ((Paragraph) b).atRight())
                .containsExactly(false, true, false);
    }
}
