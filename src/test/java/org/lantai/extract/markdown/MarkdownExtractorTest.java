package org.lantai.extract.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Block;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

class MarkdownExtractorTest {
    private final MarkdownExtractor extractor = new MarkdownExtractor();

    private MarkdownExtractor.Result extract(String text) {
        return extractor.extract(text, "", "captures/a.md");
    }

    @Test
    void readsFrontMatter() {
        String text = """
                ---
                title: 渡口春早
                date: 2021-03-05 10:20
                source: 青禾日报
                author: 周远山
                tags: [渡口, 白石河]
                ---
                # 渡口春早

                三月的白石河涨了水。
                """;
        Extraction found = extract(text).article();
        assertThat(found.metadata().title()).contains("渡口春早");
        assertThat(found.metadata().date().orElseThrow()).hasToString("2021-03-05T10:20");
        assertThat(found.metadata().source()).contains("青禾日报");
        assertThat(found.metadata().authors()).containsExactly("周远山");
        assertThat(found.metadata().keywords()).containsExactly("渡口", "白石河");
        assertThat(found.blocks()).containsExactly(Block.Paragraph.of("三月的白石河涨了水。"));
    }

    @Test
    void takesTheFirstHeadingForTheTitleWhereFrontMatterHasNone() {
        Extraction found = extract("# 渡口春早\n\n来源：青禾日报　2021-03-05\n\n三月的白石河涨了水。\n\n## 新船\n\n船是新打的。\n")
                .article();
        assertThat(found.metadata().title()).contains("渡口春早");
        assertThat(found.metadata().source()).contains("青禾日报");
        assertThat(found.blocks()).extracting(Block::text).containsExactly("三月的白石河涨了水。", "新船", "船是新打的。");
    }

    @Test
    void namesTheLineOfBadFrontMatterAndReadsTheText() {
        MarkdownExtractor.Result result = extract("---\ntitle: 渡口\ntags: [渡口\n---\n\n三月的白石河涨了水。\n");
        assertThat(result.problems()).extracting(Problem::kind).containsExactly(ProblemKind.YAML_SYNTAX);
        assertThat(result.problems().get(0).where()).startsWith("captures/a.md:");
        assertThat(result.article().blocks()).extracting(Block::text).containsExactly("三月的白石河涨了水。");
    }

    @Test
    void complainsOfADateThatIsNone() {
        MarkdownExtractor.Result result = extract("---\ntitle: 渡口\ndate: 春天\n---\n\n三月的白石河涨了水。\n");
        assertThat(result.problems()).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo("captures/a.md:3");
            assertThat(p.message()).isEqualTo("`date` is no date.");
        });
        assertThat(result.article().metadata().title()).contains("渡口");
    }

    @Test
    void setsBoldTextBesideChinesePunctuation() {
        assertThat(extract("**历经十年，**河水变清了。\n").article().blocks().get(0).toString())
                .contains("STRONG")
                .doesNotContain("*");
    }

    @Test
    void readsTablesAndLetsNoMarkupOfItsOwnThrough() {
        Extraction found = extract(
                        "| 站 | 米 |\n|---|---|\n| 渡口 | 3.1 |\n\n<script>x()</script><p onclick=x()>水位正常。</p>\n")
                .article();
        assertThat(found.blocks().get(0)).isInstanceOf(Block.Table.class);
        assertThat(found.blocks()).hasSize(2);
        assertThat(found.blocks().get(1)).isEqualTo(Block.Paragraph.of("水位正常。"));
    }

    @Test
    void takesALineOfHyphensInTheTextForWhatItIs() {
        assertThat(extract("三月的白石河涨了水。\n\n---\n\n船是新打的。\n").article().blocks()).hasSize(2);
    }
}
