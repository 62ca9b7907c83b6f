package org.lantai.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Provenance;
import org.lantai.model.Script;
import org.lantai.model.ScriptFact;
import org.lantai.model.ScriptFound;
import org.lantai.model.Sidecar;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.CharsetReason;
import org.lantai.model.edit.Correction;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;

class CuratorTest {
    private static Document document(Sidecar sidecar, Block... blocks) {
        Metadata metadata = Metadata.NONE
                .with()
                .title(Optional.of("云溪县召开会义"))
                .date(PartialDate.parse("2023-07-01"))
                .source(Optional.of("转载网"))
                .authors(List.of("佚名"))
                .build();
        Origin origin =
                new Origin(CapturePlace.ofFile("captures/2023/a.html"), Optional.empty(), Optional.empty(), "00");
        Provenance provenance = new Provenance(
                origin,
                PageFormat.HTML,
                new CharsetDecision("UTF-8", CharsetReason.Fact.ONLY_ASCII, List.of()),
                sidecar);
        Article article = new Article(
                provenance, PageKind.ARTICLE, metadata, List.of(blocks), false, List.of(), List.of(), List.of());
        return new Document(article, new ScriptFact(ScriptFound.SIMPLIFIED, List.of(), Script.HANS));
    }

    private static Sidecar corrections(Correction... corrections) {
        return Sidecar.NONE.withCorrections(List.of(corrections));
    }

    private static Document curate(Sidecar sidecar, Block... blocks) {
        return new Curator().curate(document(sidecar, blocks));
    }

    @Test
    void overridesWhatThePageSaysAndKeepsTheRest() {
        Sidecar sidecar = Sidecar.NONE
                .with()
                .title(Optional.of("雲溪縣召開會議"))
                .date(PartialDate.parse("2023-07-02"))
                .authors(Optional.of(List.of()))
                .build();
        Metadata metadata = curate(sidecar).metadata();
        assertThat(metadata.title()).contains("雲溪縣召開會議");
        assertThat(metadata.date()).isEqualTo(PartialDate.parse("2023-07-02"));
        assertThat(metadata.source()).contains("转载网");
        assertThat(metadata.authors()).isEmpty();
        assertThat(metadata.foundIn())
                .containsOnlyKeys("title", "date", "authors")
                .containsValue("sidecar");
    }

    @Test
    void correctsEveryOccurrenceInTitleAndText() {
        Document curated = curate(
                corrections(new Correction("会义", "会议", "误字")),
                Block.Paragraph.of("会义开始"),
                new Block.Quote(List.of(Block.Paragraph.of("甲"), Block.Paragraph.of("会义与会义"))));
        assertThat(curated.metadata().title()).contains("云溪县召开会议");
        assertThat(curated.text()).isEqualTo("会议开始\n甲\n会议与会议");
        assertThat(curated.article().edits())
                .extracting(Edit::place)
                .containsExactly(
                        Place.inTitle(5, 7), Place.inBlock(0, 0, 2), Place.inBlock(1, 2, 4), Place.inBlock(1, 5, 7));
        assertThat(curated.article().edits().get(0))
                .isEqualTo(new Edit(
                        Rule.CURATOR_CORRECTION,
                        Place.inTitle(5, 7),
                        "会义",
                        "会议",
                        Certainty.SURE,
                        EditReason.Words.of("误字")));
    }

    @Test
    void correctsUpToFiveThousandPlaces() {
        Block most = Block.Paragraph.of("义".repeat(Curator.MOST_PLACES));
        Document all = curate(corrections(new Correction("义", "议", "")), most);
        assertThat(all.article().problems()).extracting(Problem::kind).containsExactly(ProblemKind.CURATOR_TOO_MUCH);
        Document fewer = curate(
                corrections(new Correction("义", "议", "")), Block.Paragraph.of("义".repeat(Curator.MOST_PLACES - 1)));
        assertThat(fewer.article().problems()).isEmpty();
        assertThat(fewer.text()).doesNotContain("义");
    }

    @Test
    void correctionsThatDoubleATextComeToAnEnd() {
        Correction doubling = new Correction("云", "云云", "");
        Document curated = curate(
                corrections(Collections.nCopies(40, doubling).toArray(Correction[]::new)), Block.Paragraph.of("云溪"));
        assertThat(curated.text()).hasSizeLessThan(2 * Curator.MOST_PLACES).endsWith("溪");
        assertThat(curated.article().problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CURATOR_TOO_MUCH);
    }

    @Test
    void correctionsAddNoMoreThanAPageHasRoomFor() {
        Correction vast = new Correction("云", "雨".repeat(Curator.MOST_ADDED / 2), "");
        Document curated = curate(corrections(vast), Block.Paragraph.of("云".repeat(100)));
        assertThat(curated.text()).hasSizeLessThan(Curator.MOST_ADDED + 200);
        assertThat(curated.article().problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CURATOR_TOO_MUCH);
    }

    @Test
    void correctsAcrossMarkupAndKeepsIt() {
        Block block = new Block.Paragraph(List.of(
                new Inline.Text("召开会"), new Inline.Link("https://example.org/", List.of(new Inline.Text("义的通知")))));
        Document curated = curate(corrections(new Correction("会义", "工作会议", "")), block);
        assertThat(curated.text()).isEqualTo("召开工作会议的通知");
        assertThat(((Block.Paragraph) curated.blocks().get(0)).content())
                .hasSize(2)
                .last()
                .isInstanceOf(Inline.Link.class);
    }

    @Test
    void makesCorrectionsInTheirOrder() {
        Document curated = curate(
                corrections(new Correction("甲", "乙", ""), new Correction("乙", "丙", "")), Block.Paragraph.of("甲乙"));
        assertThat(curated.text()).isEqualTo("丙丙");
    }

    @Test
    void aCorrectionFindsWhatIsThereWithUnifiedMarks() {
        Document curated = curate(
                corrections(new Correction("县长(代)说:\"会义", "县长（代）说：“会议", "")), Block.Paragraph.of("县长（代）说：“会义开完了”"));
        assertThat(curated.text()).isEqualTo("县长（代）说：“会议开完了”");
        assertThat(curated.article().problems()).isEmpty();
    }

    @Test
    void aCorrectionOfMarksAloneMeansThoseItNames() {
        Document curated = curate(corrections(new Correction(",", "、", "")), Block.Paragraph.of("船，车"));
        assertThat(curated.text()).isEqualTo("船，车");
    }

    @Test
    void whereAMarkIsFoundAsItIsWrittenNoOtherIsMeant() {
        Document curated = curate(corrections(new Correction("船,车", "船、车", "")), Block.Paragraph.of("船,车；船，车"));
        assertThat(curated.text()).isEqualTo("船、车；船，车");
    }

    @Test
    void warnsOfACorrectionThatFindsNothing() {
        Document curated = curate(corrections(new Correction("没有的字", "字", "")), Block.Paragraph.of("会义"));
        assertThat(curated.text()).isEqualTo("会义");
        assertThat(curated.article().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("captures/2023/a.html");
            assertThat(problem.message()).contains("没有的字");
        });
    }

    @Test
    void leavesADocumentWithoutASidecarAsItIs() {
        Document document = document(Sidecar.NONE, Block.Paragraph.of("会义"));
        assertThat(new Curator().curate(document)).isEqualTo(document);
    }

    @Test
    void holdsInAnotherScriptWhatHoldsInTheArchivesOwn() {
        Sidecar sidecar = Sidecar.NONE
                .with()
                .title(Optional.of("云溪县开会"))
                .source(Optional.of("云溪发布"))
                .authors(Optional.of(List.of("叶知秋")))
                .corrections(List.of(new Correction("发", "理发", "脱字"), new Correction("无此字", "字", "")))
                .build();
        Document primary = curate(sidecar, Block.Paragraph.of("去镇上发了"));
        Document there = inTraditional(document(sidecar, Block.Paragraph.of("去鎮上髮了")), primary);

        assertThat(there.text()).isEqualTo("去鎮上理髮了");
        assertThat(there.metadata().title()).contains("雲溪縣開會");
        assertThat(there.metadata().source()).contains("雲溪發布");
        assertThat(there.metadata().authors()).containsExactly("葉知秋");
        assertThat(there.article().edits()).singleElement().satisfies(edit -> {
            assertThat(edit.before()).isEqualTo("髮");
            assertThat(edit.after()).isEqualTo("理髮");
            assertThat(edit.why()).isEqualTo(EditReason.Words.of("脫字"));
        });
        assertThat(there.article().problems()).isEmpty();
    }

    @Test
    void warnsWhereACorrectionDoesNotHoldInAnotherScript() {
        Sidecar sidecar = corrections(new Correction("会义", "会议", ""));
        Document primary = curate(sidecar, Block.Paragraph.of("会义开始"));
        Document there = inTraditional(document(sidecar, Block.Paragraph.of("大會開始")), primary);
        assertThat(there.article().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.CURATOR_NOT_FOUND_ALTERNATE);
            assertThat(problem.message()).contains("“会义”");
        });
    }

    private static Document inTraditional(Document document, Document primary) {
        Map<String, String> characters = new TreeMap<>();
        "发發 云雲 县縣 开開 会會 叶葉 脱脫 议議"
                .lines()
                .flatMap(line -> Stream.of(line.split(" ")))
                .forEach(pair -> characters.put(pair.substring(0, 1), pair.substring(1)));
        characters.put("理发", "理髮");
        return new Curator()
                .curate(
                        document,
                        primary,
                        text -> replaced(text, characters, false),
                        text -> replaced(text, characters, true).replace('髮', '发'));
    }

    /** The longest keys are replaced first; of the inverse each form goes to the one character it stands for. */
    private static String replaced(String text, Map<String, String> pairs, boolean inverse) {
        String out = text;
        List<Map.Entry<String, String>> order = new ArrayList<>(pairs.entrySet());
        order.sort(Comparator.comparingInt(pair -> -pair.getKey().length()));
        for (Map.Entry<String, String> pair : order) {
            out = inverse ? out.replace(pair.getValue(), pair.getKey()) : out.replace(pair.getKey(), pair.getValue());
        }
        return out;
    }
}
