package org.lantai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantai.extract.block.DomTree;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

class ExtractorTest {
    private static final String SENTENCES = "各村要把农时抓在手上，把种子送到田头，把服务做到门口。".repeat(16);
    private final Extractor extractor = new Extractor();

    @Test
    void makesAnEmptyArticleOfAPageThatCouldNotBeRead() {
        Article article = extractor.extract(Pages.of(PageFormat.TEXT, ""));

        assertThat(article.metadata()).isEqualTo(Metadata.NONE);
        assertThat(article.blocks()).isEmpty();
        assertThat(article.cut()).isFalse();
    }

    @Test
    void partsATextThatLostItsLineBreaksAndSaysSo() {
        String speech = "今天讲两点意见：一、抓住农时当前，春耕进入关键阶段。" + SENTENCES + "二、送好种子各乡镇要对照清单。" + SENTENCES;
        Article article = extractor.extract(Pages.of(PageFormat.TEXT, "在春耕会上的讲话\n" + speech));

        assertThat(article.blocks())
                .filteredOn(Block.Heading.class::isInstance)
                .extracting(Block::text)
                .containsExactly("一、抓住农时", "二、送好种子");
        assertThat(article.blocks().stream().map(Block::text).collect(Collectors.joining()))
                .isEqualTo(speech);
        assertThat(article.problems()).extracting(Problem::kind).containsExactly(ProblemKind.EXTRACT_FLATTENED);
    }

    @Test
    void saysWhatAPageHasMoreOfThanIsRead() {
        String text = "<p>" + SENTENCES + "</p>";
        String deep = "<div>".repeat(DomTree.DEEPEST) + text;
        String tags = text + "<br>".repeat(DomTree.MOST_TAGS) + text;
        String signs = SENTENCES + "\n\n" + "*".repeat(2_400) + "\n\n" + SENTENCES;

        assertThat(kinds(PageFormat.HTML, deep)).containsExactly(ProblemKind.EXTRACT_DEEP);
        assertThat(kinds(PageFormat.HTML, tags)).containsExactly(ProblemKind.EXTRACT_LONG);
        assertThat(kinds(PageFormat.MARKDOWN, signs)).containsExactly(ProblemKind.EXTRACT_SIGNS);
        assertThat(extractor.extract(Pages.of(PageFormat.MARKDOWN, signs)).blocks())
                .extracting(Block::text)
                .containsSubsequence("*".repeat(2_400), SENTENCES);
    }

    private List<ProblemKind> kinds(PageFormat format, String page) {
        return extractor.extract(Pages.of(format, page)).problems().stream()
                .map(Problem::kind)
                .filter(kind -> !kind.equals(ProblemKind.EXTRACT_FLATTENED))
                .toList();
    }

    @Test
    void marksATextThatBreaksOffInTheMiddleOfASentence() {
        Article cut = extractor.extract(Pages.of(PageFormat.TEXT, "春耕在即\n" + SENTENCES + "要加快推进"));
        Article whole = extractor.extract(Pages.of(PageFormat.TEXT, "春耕在即\n" + SENTENCES + "（记者 周远山）"));
        Article signed = extractor.extract(Pages.of(PageFormat.TEXT, "春耕在即\n" + SENTENCES + "\n青禾县人民政府"));

        assertThat(cut.cut()).isTrue();
        assertThat(cut.problems()).extracting(Problem::kind).containsExactly(ProblemKind.EXTRACT_CUT);
        assertThat(whole.cut()).isFalse();
        assertThat(signed.cut()).isFalse();
    }

    @Test
    void marksAPageThatWasCutInTransit() {
        String page = "<html><body><h1>春耕在即</h1><div class=\"article\"><p>" + SENTENCES + "</p><p>他还有一个心愿";

        assertThat(extractor.extract(Pages.of(PageFormat.HTML, page)).cut()).isTrue();
        assertThat(extractor
                        .extract(Pages.of(PageFormat.HTML, page + "</p></div></body></html>"))
                        .cut())
                .isFalse();
        assertThat(extractor.extract(Pages.of(PageFormat.HTML, page + "。")).cut())
                .isFalse();
    }

    @Test
    void makesHeadingsAlikeWhereItemsFollowAtOnce() {
        String speech = "今天讲两点意见：一、写什么 第一，写地。" + SENTENCES + "第二，写人。" + SENTENCES + "二、怎么写 各村要自己动手。" + SENTENCES;

        assertThat(extractor
                        .extract(Pages.of(PageFormat.TEXT, "在村志会上的讲话\n" + speech))
                        .blocks())
                .filteredOn(Block.Heading.class::isInstance)
                .extracting(b -> b.text().strip())
                .containsExactly("一、写什么", "二、怎么写");
    }
}
