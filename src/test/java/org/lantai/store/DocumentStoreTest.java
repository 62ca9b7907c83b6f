package org.lantai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Document;
import org.lantai.model.DocumentId;
import org.lantai.model.Hiding;
import org.lantai.model.Inline;
import org.lantai.model.Metadata;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.PageKind;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
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
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;
import org.lantai.model.edit.ScriptReason;

class DocumentStoreTest {
    private static final CharsetReason REASON = new CharsetReason.Against(
            new CharsetReason.Marked(CharsetReason.Fact.ONLY_ASCII),
            new CharsetReason.Declared(CharsetReason.Declarer.META, "gb2312"));
    private static final List<ScriptReason> EVIDENCE =
            List.of(new ScriptReason.Telling(9, 1), ScriptReason.Fact.NAMES_TAIWAN);
    private static final List<EditReason> WHY =
            List.of(EditReason.Fact.NEIGHBOURS, new EditReason.Otherwise(List.of("發", "髮")));

    private static final Origin ORIGIN = new Origin(
            new CapturePlace("content/captures/水利/a.warc", 3),
            Optional.of("http://a.example/"),
            PartialDate.parse("2021-05"),
            "00ff");

    private static final Collation COLLATION = new Collation(
            Optional.of(new Passage("題", false, List.of())),
            List.of(new Passage("字(zì)", true, List.of(new Variant(1, 1, 1, 5, List.of(0, 2))))),
            List.of(Collation.UNKNOWN));

    @Test
    void whatIsWrittenIsReadBackWhole() {
        StoredDocument document = new StoredDocument(
                document(),
                "原文 <p>\uE000𠮷\n",
                COLLATION,
                List.of(new Asset("图/a.png", Path.of("/x/图/a.png"), "0f.png")));
        try (StageStore results = StageStore.temporary();
                DocumentStore store = DocumentStore.over(results)) {
            store.write(document);
            assertThat(store.read(ORIGIN)).isEqualTo(document);
        }
    }

    @Test
    void recordsOfOneFileAreKeptApart() {
        Origin other = new Origin(new CapturePlace(ORIGIN.file(), 4), ORIGIN.url(), ORIGIN.captured(), ORIGIN.sha256());
        try (StageStore results = StageStore.temporary();
                DocumentStore store = DocumentStore.over(results)) {
            store.write(new StoredDocument(document(), "one", COLLATION, List.of()));
            store.write(new StoredDocument(of(other, List.of()), "two", COLLATION, List.of()));
            assertThat(store.read(ORIGIN).capturedText()).isEqualTo("one");
            assertThat(store.read(other).capturedText()).isEqualTo("two");
        }
    }

    @Test
    void aFolderThatTakesNothingMoreIsNamedWithTheSettingForAnotherOne(@TempDir Path temporary) throws IOException {
        DocumentStore store = DocumentStore.over(StageStore.temporary(), temporary);
        Files.delete(only(temporary));
        ProblemException e = catchThrowableOfType(
                ProblemException.class, () -> store.write(new StoredDocument(document(), "", COLLATION, List.of())));
        assertThat(e.problem().file()).startsWith(temporary.toString());
        assertThat(e.problem().advice()).contains("-Djava.io.tmpdir=");
    }

    @Test
    void aTemporaryFolderThatIsNotThereIsNamed(@TempDir Path temporary) {
        Path gone = temporary.resolve("gone");
        ProblemException e =
                catchThrowableOfType(ProblemException.class, () -> DocumentStore.over(StageStore.temporary(), gone));
        assertThat(e.problem().file()).isEqualTo(gone.toString());
    }

    private static Path only(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findFirst().orElseThrow();
        }
    }

    private static Document document() {
        Inline text = new Inline.Text("字");
        List<Inline> rich = List.of(
                text,
                new Inline.Break(),
                new Inline.Anchor("n1"),
                new Inline.Link("http://a.example/b", List.of(text)),
                new Inline.Styled(Inline.Style.STRONG, List.of(text)));
        Block paragraph = new Block.Paragraph(rich, true);
        return of(
                ORIGIN,
                List.of(
                        new Block.Heading(2, rich),
                        paragraph,
                        new Block.Listing(true, List.of(List.of(paragraph), List.of())),
                        new Block.Quote(List.of(paragraph)),
                        new Block.Post(
                                Optional.of("渡口听雨"),
                                PartialDate.parse("2012-05-06T07:08"),
                                Optional.of(3),
                                List.of(paragraph)),
                        new Block.Table(Optional.of("表"), List.of(List.of(new Block.Cell(true, 1, 2, List.of(text))))),
                        new Block.Figure(List.of(new Block.Image("a.png", "")), List.of(text)),
                        new Block.Preformatted(" a\n b")));
    }

    private static Document of(Origin origin, List<Block> blocks) {
        Sidecar sidecar = Sidecar.NONE
                .with()
                .title(Optional.of("题"))
                .date(PartialDate.parse("2021"))
                .authors(Optional.of(List.of()))
                .tags(List.of("标签"))
                .hide(Hiding.COMPLETELY)
                .id(DocumentId.parse("g7nk0bs3q"))
                .formerUrls(List.of("https://yunxi.example/old"))
                .corrections(List.of(new Correction("甲", "乙", "")))
                .note(Optional.of("*注*"))
                .build();
        TreeMap<String, String> foundIn = new TreeMap<>();
        foundIn.put("date", "printed");
        Metadata metadata = Metadata.NONE
                .with()
                .title(Optional.of("题"))
                .subtitle(Optional.of("副题"))
                .date(PartialDate.parse("2021-05-06T10:00"))
                .source(Optional.of("云溪报"))
                .authors(List.of("傅青简"))
                .keywords(List.of("水利"))
                .foundIn(foundIn)
                .build();
        Article article = new Article(
                new Provenance(
                        origin,
                        PageFormat.HTML,
                        new CharsetDecision("GB18030", REASON, List.of(Place.inBytes(1, 2))),
                        sidecar),
                PageKind.THREAD,
                metadata,
                blocks,
                true,
                List.of(new Omission(Rule.FURNITURE_SHARE, "分享")),
                List.of(new Edit(Rule.GLOSS_PINYIN, Place.inSource(1, 3), "(a)", "", Certainty.SURE, WHY)),
                List.of(Problem.warning(ProblemKind.EXTRACT_CUT, "a", "b", "c").atLine(2)));
        return new Document(article, new ScriptFact(ScriptFound.TRADITIONAL, EVIDENCE, Script.HANS));
    }

    @Test
    void keepsADocumentInOtherScripts() {
        StoredDocument document = new StoredDocument(
                document(),
                "",
                COLLATION,
                List.of(),
                List.of(new Attachment("a.pdf", Path.of("/x/附件/a.pdf"), "0f.pdf", "0f", 12)),
                new TreeMap<>(Map.of(Script.HANT, new Alternate(document(), COLLATION))));
        try (StageStore results = StageStore.temporary();
                DocumentStore store = DocumentStore.over(results)) {
            store.write(document);
            assertThat(store.read(ORIGIN)).isEqualTo(document);
        }
    }
}
