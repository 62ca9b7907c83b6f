package org.lantai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.catalog.Sample;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;
import org.lantai.subjects.vocabulary.Vocabulary;

class LedgerTest {
    private static final Sample CANAL =
            Sample.of("canal.html").url("http://yunxi.example/canal").title("水渠通水");
    private static final Sample LETTER = Sample.of("letter.txt").title("一封家书");
    private static final String HEADER = "kind\tname\tkey\tlabel\n";

    @TempDir
    Path archive;

    private Path file;

    @BeforeEach
    void createContent() throws IOException {
        Files.createDirectories(archive.resolve("content"));
        file = archive.resolve(Ledger.FILE);
    }

    @Test
    void promisesTheDerivedIdToANewDocument() {
        Permalinks permalinks = build(CANAL, LETTER);
        assertThat(permalinks.of(CANAL.entry())).isEqualTo(DocumentId.derive(CANAL.key(), 0));
        assertThat(permalinks.of(LETTER.entry())).isEqualTo(DocumentId.derive(LETTER.key(), 0));
        assertThat(permalinks.withdrawn()).isEmpty();
    }

    @Test
    void believesTheLedgerBeforeAnyDerivation() throws IOException {
        String id = DocumentId.derive("something else", 0).value();
        Files.writeString(file, HEADER + "document\t" + id + "\tyunxi.example/canal\t水渠通水\n");
        assertThat(build(CANAL).of(CANAL.entry())).hasToString(id);
    }

    @Test
    void neverGivesAnIdThatWasEverPromisedToAnother() throws IOException {
        String derived = DocumentId.derive(CANAL.key(), 0).value();
        Files.writeString(file, HEADER + "document\t" + derived + "\tyunxi.example/gone\t旧闻\n");
        Permalinks permalinks = build(CANAL);
        assertThat(permalinks.of(CANAL.entry())).isEqualTo(DocumentId.derive(CANAL.key(), 1));
        assertThat(permalinks.withdrawn())
                .containsExactly(new Permalinks.Tombstone(new DocumentId(derived), "旧闻", false));
    }

    @Test
    void writesARowForEachPromise() throws IOException {
        build(CANAL.tags("乡村振兴").source("云溪日报"));
        assertThat(Files.readString(file))
                .isEqualTo(HEADER + "format\t2\n"
                        + "document\t" + DocumentId.derive(CANAL.key(), 0) + "\tyunxi.example/canal\t水渠通水\n"
                        + "capture\t" + DocumentId.derive(CANAL.key(), 0) + "\t" + CANAL.sha256()
                        + "\t\tcanal.html\thttp://yunxi.example/canal\n"
                        + "tag\txiang-cun-zhen-xing\t乡村振兴\t乡村振兴\n"
                        + "source\tyun-xi-ri-bao\t云溪日报\t云溪日报\n");
    }

    @Test
    void onlyAppends() throws IOException {
        build(CANAL);
        String before = Files.readString(file);
        build(LETTER);
        assertThat(Files.readString(file)).startsWith(before).contains("一封家书");
    }

    @Test
    void leavesTheFileAloneWhenNothingIsNew() throws IOException {
        build(CANAL, LETTER);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        build(LETTER, CANAL);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void createsNoFileForAnEmptyArchive() {
        build();
        assertThat(file).doesNotExist();
    }

    @Test
    void leavesNothingBesideTheLedger() throws IOException {
        build(CANAL);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void toleratesByteOrderMarkWindowsLineEndsAndAMissingLastOne() throws IOException {
        String id = DocumentId.derive("something else", 0).value();
        String old = "\uFEFFkind\tname\tkey\tlabel\r\ndocument\t" + id + "\tyunxi.example/canal\t水渠通水";
        Files.writeString(file, old);
        Permalinks permalinks = build(CANAL, LETTER);
        assertThat(permalinks.of(CANAL.entry())).hasToString(id);
        assertThat(Files.readString(file))
                .startsWith(old + "\r\nformat\t2\r\ndocument\t")
                .endsWith("yunxi.example/canal\r\n");
    }

    @Test
    void buriesADocumentThatIsGone() {
        build(CANAL, LETTER);
        assertThat(build(CANAL).withdrawn())
                .containsExactly(new Permalinks.Tombstone(DocumentId.derive(LETTER.key(), 0), "一封家书", false));
    }

    @Test
    void buriesADocumentThatIsWithheldAndBringsItBack() {
        DocumentId id = build(LETTER).of(LETTER.entry());
        assertThat(build(LETTER.hidden()).withdrawn()).containsExactly(new Permalinks.Tombstone(id, "一封家书", true));
        assertThat(build(LETTER).documents()).containsEntry(LETTER.key(), id);
    }

    @Test
    void promisesNothingToADocumentThatWasAlwaysWithheld() {
        Permalinks permalinks = build(LETTER.hidden());
        assertThat(permalinks.documents()).isEmpty();
        assertThat(permalinks.withdrawn()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void keepsTheIdOfADocumentThatGainsAnAddress() throws IOException {
        DocumentId id = build(LETTER).of(LETTER.entry());
        Sample addressed = LETTER.url("http://yunxi.example/letter");
        Permalinks permalinks = build(addressed);
        assertThat(permalinks.documents()).containsEntry("yunxi.example/letter", id);
        assertThat(permalinks.withdrawn()).isEmpty();
        assertThat(Files.readString(file)).contains("now\tdocument/" + id + "\tyunxi.example/letter\t一封家书\n");
        assertThat(build(LETTER).documents()).containsEntry(LETTER.key(), id);
    }

    @Test
    void keepsTheIdOfADocumentThatGainsAnAddressAndANewerCaptureAtOnce() {
        DocumentId id = build(LETTER).of(LETTER.entry());
        Permalinks permalinks = build(
                LETTER.url("http://yunxi.example/letter"),
                Sample.of("again.html").url("http://yunxi.example/letter").captured("2024-01-01"));
        assertThat(permalinks.documents()).containsEntry("yunxi.example/letter", id);
    }

    @Test
    void leavesAnIdWhereItCameBackTo() {
        DocumentId id = build(LETTER).of(LETTER.entry());
        build(LETTER.url("http://yunxi.example/letter"));
        build(LETTER);
        Sample other = Sample.of("other.html").url("http://yunxi.example/letter");
        assertThat(build(LETTER, other).documents())
                .containsEntry(LETTER.key(), id)
                .doesNotContainEntry("yunxi.example/letter", id);
    }

    @Test
    void tellsSlugsOfOneReadingApartInTheOrderOfLabels() {
        Permalinks permalinks = build(CANAL.tags("伍级", "五级", "武级"));
        assertThat(permalinks.tags())
                .containsEntry("五级", "wu-ji")
                .containsEntry("伍级", "wu-ji-2")
                .containsEntry("武级", "wu-ji-3");
    }

    @Test
    void keepsASlugWhenAnEarlierLabelOfTheSameReadingArrives() {
        build(CANAL.tags("武级"));
        assertThat(build(CANAL.tags("五级", "武级")).tags())
                .containsEntry("武级", "wu-ji")
                .containsEntry("五级", "wu-ji-2");
    }

    @Test
    void keepsTheSlugOfATagThatIsSpelledDifferently() {
        build(CANAL.tags("5G网络"));
        assertThat(build(CANAL.tags("５g 网络")).tags()).containsEntry("５g 网络", "5g-wang-luo");
    }

    @Test
    void keepsTheSlugOfATagThatTheVocabularyRenames() throws IOException {
        build(CANAL.tags("农村振兴"));
        Files.writeString(archive.resolve("content/tags.yaml"), "tags: [{name: 乡村振兴, synonyms: [新农村, 农村振兴]}]");
        assertThat(build(CANAL.tags("农村振兴")).tags()).containsEntry("乡村振兴", "nong-cun-zhen-xing");
        assertThat(Files.readString(file)).contains("now\ttag/nong-cun-zhen-xing\t乡村振兴\t乡村振兴\n");
    }

    @Test
    void keepsTabsAndLineBreaksOfATitleOutOfTheFile() {
        build(CANAL.title("水渠\t通\n水"));
        assertThat(Ledger.read(archive).promise(catalog(CANAL)).ledger().newLines())
                .isEmpty();
    }

    @Test
    void refusesADamagedLineAndSaysWhatToDo() throws IOException {
        String id = DocumentId.derive("x", 0).value();
        for (String line : List.of(
                "document\t" + id + "\tkey",
                "document\t" + id.substring(1) + "0\tkey\tlabel",
                "tag\tXiang Cun\tkey\tlabel",
                "tag\t../../etc\tkey\tlabel",
                "page\tabout\tkey\tlabel",
                "tag\tslug\t\tlabel",
                "now\tslug\tkey\tlabel",
                "now\ttag/../etc\tkey\tlabel",
                "capture\t" + id + "\t12ab\t\ta.html\t",
                "capture\t" + id + "\t" + "0".repeat(64) + "\tmark\ta.html\t",
                "withdrawn\t" + id + "\tbored",
                "restored\t" + id.substring(1),
                "path\t",
                "<<<<<<< HEAD")) {
            Files.writeString(file, HEADER + "tag\tshui-li\t水利\t水利\n" + line + "\n");
            Problem problem = refusal(() -> Ledger.read(archive));
            assertThat(problem.where()).as(line).isEqualTo("content/permalinks.tsv:3");
            assertThat(problem.advice()).contains("version control");
        }
    }

    @Test
    void refusesAFileWithoutItsHeader() throws IOException {
        Files.writeString(file, "tag\tshui-li\t水利\t水利\n");
        assertThat(refusal(() -> Ledger.read(archive)).where()).isEqualTo("content/permalinks.tsv:1");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(file, new byte[] {'k', (byte) 0xCB, (byte) 0xAE});
        assertThat(refusal(() -> Ledger.read(archive)).kind()).isEqualTo(ProblemKind.LEDGER_DAMAGED);
    }

    @Test
    void overwritesNoPromisesThatAnotherBuildMadeMeanwhile() throws IOException {
        Ledger mine = Ledger.read(archive).promise(catalog(CANAL)).ledger();
        build(LETTER);
        String theirs = Files.readString(file);
        assertThat(refusal(mine::write).kind()).isEqualTo(ProblemKind.LEDGER_CHANGED);
        assertThat(file).hasContent(theirs);
    }

    @Test
    void saysThatItCannotBeWritten() throws IOException {
        Files.createDirectory(archive.resolve(Ledger.FILE + ".new"));
        assertThat(refusal(() -> build(CANAL)).kind()).isEqualTo(ProblemKind.LEDGER_UNWRITABLE);
        assertThat(file).doesNotExist();
    }

    private Permalinks build(Sample... samples) {
        Promises promises = Ledger.read(archive).promise(catalog(samples));
        promises.ledger().write();
        return promises.permalinks();
    }

    private Catalog catalog(Sample... samples) {
        Vocabulary vocabulary = Vocabulary.read(archive, Script.HANS);
        return new Cataloguer()
                .catalog(Arrays.stream(samples).map(Sample::entry).toList(), vocabulary);
    }

    private static Problem refusal(ThrowingCallable call) {
        ProblemException[] caught = new ProblemException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> caught[0] = e);
        return caught[0].problem();
    }

    @Test
    void keepsTheSlugOfANameThatIsWrittenInAnotherScript() throws IOException {
        Files.writeString(file, HEADER + "tag\ttai-wan\t臺灣\t臺灣\nsource\tyun-xi-ri-bao\t雲溪日報\t雲溪日報\n");
        String before = Files.readString(file);
        Permalinks permalinks = build(CANAL.tags("台湾").source("云溪日报"));
        assertThat(permalinks.tags()).containsEntry("台湾", "tai-wan");
        assertThat(permalinks.sources()).containsEntry("云溪日报", "yun-xi-ri-bao");
        assertThat(Files.readString(file)).startsWith(before).doesNotContain("tai-wan-2", "ri-bao-2");
    }

    @Test
    void leadsASpellingToWhatItWasPromised() throws IOException {
        Files.writeString(file, HEADER + "tag\ttai-wan\t台湾\t台湾\ntag\ttai-wan-2\t臺灣\t臺灣\n");
        assertThat(build(CANAL.tags("台湾")).tags()).containsEntry("台湾", "tai-wan");
        Files.writeString(file, HEADER + "tag\ttai-wan-2\t臺灣\t臺灣\ntag\ttai-wan\t台湾\t台湾\n");
        assertThat(build(CANAL.tags("台湾")).tags()).containsEntry("台湾", "tai-wan");
    }
}
