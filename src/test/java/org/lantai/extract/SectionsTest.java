package org.lantai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;

class SectionsTest {
    private static final String FILLING = "各村要把农时抓在手上,把种子送到田头,把服务做到门口。".repeat(12);
    private final Sections sections = new Sections();

    @Property
    void losesAndAddsNothing(@ForAll("speeches") String text) {
        String joined = sections.cut(text).stream().map(Block::text).collect(Collectors.joining());

        assertThat(joined).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> speeches() {
        return Arbitraries.of(
                        "一、", "二、", "三、", "（一）", "（二）", "第一，", "第二，", "。", "，", "”", "当前", "加强道路建设", "春耕", " ", "！",
                        "十三五、")
                .list()
                .ofMinSize(1)
                .ofMaxSize(200)
                .map(parts -> String.join("", parts));
    }

    @Test
    void countsAHundredThousandMarks() {
        String text = "（一）云。（二）云。".repeat(50_000);

        assertThat(sections.cut(text).stream().map(Block::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void findsTheHeadingWhoseWordsTheParagraphTakesUp() {
        String text = "下面,我讲两点:一、全力抓好春季田间管理春季田间管理是全年收成的基础," + FILLING + "二、突出抓好春耕农资保障当前,农资供应进入高峰。" + FILLING;

        assertThat(headings(text)).containsExactly("一、全力抓好春季田间管理", "二、突出抓好春耕农资保障");
    }

    @Test
    void findsHeadingsThatEndInAFullStop() {
        String text = "大家辛苦了。一、抓住农时。" + FILLING + "二、送好种子。" + FILLING;

        assertThat(headings(text)).containsExactly("一、抓住农时。", "二、送好种子。");
    }

    @Test
    void doesNotTakeQuartersForSections() {
        String text = FILLING + "三、四季度要乘势而上。" + FILLING + "一、二季度的账要算清。" + FILLING;

        assertThat(headings(text)).isEmpty();
    }

    @Test
    void partsTheRestIntoParagraphsOfReadableLength() {
        List<Block> blocks = sections.cut(FILLING.repeat(10));

        assertThat(blocks).hasSizeGreaterThan(5);
        assertThat(blocks).allSatisfy(block -> assertThat(block.text().length()).isBetween(100, 400));
    }

    @Test
    void leavesParagraphsOfOrdinaryLengthAlone() {
        assertThat(sections.isFlattened("一、抓住农时。二、送好种子。")).isFalse();
        assertThat(sections.isFlattened(FILLING.repeat(3))).isFalse();
        assertThat(sections.isFlattened(FILLING.repeat(8))).isTrue();
        assertThat(sections.isFlattened("要点如下。一、抓住农时。" + FILLING.repeat(2) + "二、送好种子。" + FILLING))
                .isTrue();
    }

    private List<String> headings(String text) {
        return sections.cut(text).stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::text)
                .toList();
    }
}
