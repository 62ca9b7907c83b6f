package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Document;
import org.lantai.model.Inline;
import org.lantai.model.Metadata;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.PageKind;
import org.lantai.model.Provenance;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.model.Sidecar;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.CharsetReason;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;
import org.lantai.model.edit.Stage;

class UnifierTest {
    private static Article article(String title, Block... blocks) {
        Metadata metadata = Metadata.NONE
                .with()
                .title(Optional.of(title))
                .originalTitle(Optional.of("原標題"))
                .subtitle(Optional.of("副標題"))
                .source(Optional.of("雲溪縣報"))
                .authors(List.of("陳記者"))
                .editors(List.of("劉編輯"))
                .keywords(List.of("發展"))
                .url(Optional.of("https://example.org/發展"))
                .build();
        Origin origin = new Origin(CapturePlace.ofFile("captures/a.html"), Optional.empty(), Optional.empty(), "00");
        Provenance provenance = new Provenance(
                origin,
                PageFormat.HTML,
                new CharsetDecision("UTF-8", CharsetReason.Fact.ONLY_ASCII, List.of()),
                Sidecar.NONE);
        return new Article(
                provenance, PageKind.ARTICLE, metadata, List.of(blocks), false, List.of(), List.of(), List.of());
    }

    private static Document unify(String title, Block... blocks) {
        return new Unifier(Script.HANS).unify(article(title, blocks));
    }

    @Test
    void convertsTitleMetadataAndEveryKindOfBlock() {
        Block link = new Block.Paragraph(List.of(
                new Inline.Text("雲溪"), new Inline.Link("https://example.org/雲", List.of(new Inline.Text("縣發展")))));
        Block list = new Block.Listing(
                false, List.of(List.of(Block.Paragraph.of("第一個")), List.of(Block.Paragraph.of("第二個"))));
        Block table = new Block.Table(
                Optional.of("統計"), List.of(List.of(new Block.Cell(true, 1, 1, List.of(new Inline.Text("單位"))))));
        Block figure = new Block.Figure(List.of(new Block.Image("圖.jpg", "橋樑")), List.of(new Inline.Text("攝影")));
        Document document = unify("縣裡的會議", link, list, table, figure, new Block.Preformatted("電話\n號碼"));

        assertThat(document.text()).isEqualTo("云溪县发展\n第一个\n第二个\n统计\n单位\n摄影\n電話\n號碼");
        assertThat(document.metadata().title()).contains("县里的会议");
        assertThat(document.metadata().originalTitle()).contains("原标题");
        assertThat(document.metadata().source()).contains("云溪县报");
        assertThat(document.metadata().authors()).containsExactly("陈记者");
        assertThat(document.metadata().editors()).containsExactly("刘编辑");
        assertThat(document.metadata().keywords()).containsExactly("发展");
        assertThat(document.metadata().url()).contains("https://example.org/發展");
        assertThat(document.blocks().get(0))
                .isEqualTo(new Block.Paragraph(List.of(
                        new Inline.Text("云溪"),
                        new Inline.Link("https://example.org/雲", List.of(new Inline.Text("县发展"))))));
        assertThat(((Block.Figure) document.blocks().get(3)).images()).containsExactly(new Block.Image("圖.jpg", "桥梁"));
        assertThat(document.script().found()).isEqualTo(ScriptFound.TRADITIONAL);
        assertThat(document.script().target()).isEqualTo(Script.HANS);
    }

    @Test
    void leavesCodeAsItIsAmidWordsThatAreConverted() {
        Inline code = new Inline.Styled(Inline.Style.CODE, List.of(new Inline.Text("print(\"開,閘\")")));
        Document document =
                unify("縣裡的程式", new Block.Paragraph(List.of(new Inline.Text("開閘"), code, new Inline.Text("關閘"))));

        assertThat(document.blocks())
                .containsExactly(new Block.Paragraph(List.of(new Inline.Text("开闸"), code, new Inline.Text("关闸"))));
    }

    @Test
    void recordsEachWordPutInPlaceOfAnother() {
        Document document = unify("重點專案開工", Block.Paragraph.of("持續最佳化環境"), Block.Paragraph.of("縣資訊化局"));

        assertThat(document.metadata().title()).contains("重点项目开工");
        assertThat(document.text()).isEqualTo("持续优化环境\n县信息化局");
        assertThat(document.article().edits())
                .extracting(Edit::stage, Edit::rule, Edit::place, Edit::before, Edit::after, Edit::certainty)
                .contains(
                        tuple(Stage.SCRIPT, Rule.SCRIPT_VOCABULARY, Place.inTitle(2, 4), "專案", "项目", Certainty.SURE),
                        tuple(
                                Stage.SCRIPT,
                                Rule.SCRIPT_VOCABULARY,
                                Place.inBlock(0, 2, 5),
                                "最佳化",
                                "优化",
                                Certainty.SURE));
    }

    @Test
    void findsWordsAcrossMarkup() {
        Block block = new Block.Paragraph(List.of(
                new Inline.Text("重點專"), new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text("案開工")))));
        assertThat(unify("會議", block).text()).isEqualTo("重点项目开工");
    }

    @Test
    void leavesSimplifiedPagesAsTheyAre() {
        Article article = article("云溪县的会议", Block.Paragraph.of("支援边疆，建立档案，乾隆年间"));
        Document document = new Unifier(Script.HANS).unify(article);
        assertThat(document.blocks()).isEqualTo(article.blocks());
        assertThat(document.article().edits()).isEmpty();
        assertThat(document.script().found()).isEqualTo(ScriptFound.SIMPLIFIED);
    }

    @Test
    void convertsATraditionalBlockOfASimplifiedPage() {
        Document document =
                unify("云溪县召开经济发展会议", Block.Paragraph.of("这个县的发展经验值得学习，各乡镇单位认真贯彻执行"), Block.Paragraph.of("後來發展"));
        assertThat(document.text()).endsWith("后来发展");
    }

    @Test
    void leavesJapanesePagesAndBlocksAlone() {
        assertThat(unify("學校のお知らせです", Block.Paragraph.of("學校はそのまま残ります")).text()).isEqualTo("學校はそのまま残ります");
        assertThat(unify("縣裡召開會議", Block.Paragraph.of("發展經濟，建設鄉村，縣裡的單位都來開會"), Block.Paragraph.of("學校はそのまま"))
                        .text())
                .endsWith("學校はそのまま");
    }

    @Test
    void unifyingTwiceChangesNothing() {
        Document once = unify("重點專案開工", Block.Paragraph.of("持續最佳化環境，透過資料分析"));
        Document twice = new Unifier(Script.HANS).unify(once.article());
        assertThat(twice.article()).isEqualTo(once.article());
    }
}
