package org.lantai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.catalog.Cataloguer;
import org.lantai.catalog.Sample;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;
import org.lantai.subjects.vocabulary.Vocabulary;

/** A ledger that is a link, that git could not merge, or that the site does not agree with. */
class LedgerStandingTest {
    private static final String HEADER = "kind\tname\tkey\tlabel\n";
    private static final String BRIDGE =
            DocumentId.derive("yunxi.example/bridge", 0).value();
    private static final String CANAL =
            DocumentId.derive("yunxi.example/canal", 0).value();
    private static final String ROW = "document\t" + CANAL + "\tyunxi.example/canal\t水渠通水\n";
    private static final String OTHER_ROW = "document\t" + BRIDGE + "\tyunxi.example/bridge\t桥\n";

    @TempDir
    Path folder;

    private Path archive = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void createContent() throws IOException {
        archive = folder.resolve("archive");
        file = archive.resolve(Ledger.FILE);
        Files.createDirectories(archive.resolve("content"));
    }

    @Test
    void aLinkIntoTheArchiveIsFollowedAndStays() throws IOException {
        Path target = archive.resolve("ledgers/permalinks.tsv");
        Files.createDirectories(archive.resolve("ledgers"));
        Files.writeString(target, HEADER + ROW);
        Files.createSymbolicLink(file, Path.of("../ledgers/permalinks.tsv"));
        build(Sample.of("bridge.html").url("http://yunxi.example/bridge").title("桥"));
        assertThat(file).isSymbolicLink();
        assertThat(target).content().startsWith(HEADER + ROW).contains(BRIDGE);
        assertThat(archive.resolve("ledgers").toFile().list()).containsExactly("permalinks.tsv");
    }

    @Test
    void aLinkOutOfTheArchiveIsRefusedAndStays() throws IOException {
        Path target = folder.resolve("elsewhere.tsv");
        Files.writeString(target, HEADER + ROW);
        Files.createSymbolicLink(file, target);
        Problem problem = refusal(() -> build(Sample.of("letter.txt").title("一封家书")));
        assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_LINK);
        assertThat(problem.message()).contains("out of the archive");
        assertThat(problem.advice()).contains("Put the file itself here");
        assertThat(file).isSymbolicLink();
        assertThat(target).hasContent(HEADER + ROW);
    }

    @Test
    void aLinkToNothingIsNoEmptyLedger() throws IOException {
        Files.createSymbolicLink(file, Path.of("gone.tsv"));
        Problem problem = refusal(() -> Ledger.read(archive));
        assertThat(problem.message()).contains("gone.tsv, and nothing stands there");
        assertThat(problem.advice()).contains("version control");
        Files.delete(file);
        Files.createSymbolicLink(file, Path.of("permalinks.tsv"));
        assertThat(refusal(() -> Ledger.read(archive)).message()).contains("back to itself");
    }

    @Test
    void aFolderInItsPlaceIsNoLedger() throws IOException {
        Files.createDirectories(file);
        assertThat(refusal(() -> Ledger.read(archive)).message()).contains("a folder, a pipe or a device");
    }

    @Test
    void theArchiveItselfMayStandBehindALink() throws IOException {
        Files.writeString(file, HEADER + ROW);
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), archive);
        assertThat(Ledger.read(linked).documents()).containsExactly(new DocumentId(CANAL));
        Files.move(file, archive.resolve("content/other.tsv"));
        Files.createSymbolicLink(file, Path.of("other.tsv"));
        assertThat(Ledger.read(linked).documents()).containsExactly(new DocumentId(CANAL));
    }

    @Test
    void marksOfAMergeAreNamedWithTheWayOut() throws IOException {
        Files.writeString(file, HEADER + "<<<<<<< HEAD\n" + ROW + "=======\n" + OTHER_ROW + ">>>>>>> topic\n");
        Problem problem = refusal(() -> Ledger.read(archive));
        assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_CONFLICT);
        assertThat(problem.where()).isEqualTo("content/permalinks.tsv:2");
        assertThat(problem.message()).contains("both sides");
        assertThat(problem.advice()).contains("Keep the lines of both sides", "merge=union");
    }

    @Test
    void everyMarkOfAMergeIsKnown() throws IOException {
        for (String mark : List.of("<<<<<<< HEAD", "=======", ">>>>>>> a branch", "||||||| base", "|||||||")) {
            Files.writeString(file, HEADER + ROW + mark + "\r\n");
            Problem problem = refusal(() -> Ledger.read(archive));
            assertThat(problem.kind()).as(mark).isEqualTo(ProblemKind.LEDGER_CONFLICT);
            assertThat(problem.line()).as(mark).isEqualTo(3);
        }
        Files.writeString(file, HEADER + ROW + "======\n");
        assertThat(refusal(() -> Ledger.read(archive)).kind()).isEqualTo(ProblemKind.LEDGER_DAMAGED);
    }

    @Test
    void aLedgerThatIsGoneIsNoticedByTheSite() {
        Problem problem = refusal(() -> Ledger.read(archive).refuseLoss(site(CANAL, BRIDGE)));
        assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_LOST);
        assertThat(problem.message()).contains("2 documents");
        assertThat(problem.advice()).contains("version control", "Where there is none");
    }

    @Test
    void aLedgerThatLostALineIsNoticed() throws IOException {
        Files.writeString(file, HEADER + ROW);
        Problem problem = refusal(() -> Ledger.read(archive).refuseLoss(site(CANAL, BRIDGE)));
        assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_LOST);
        assertThat(problem.message()).contains("1 documents", "d/" + BRIDGE + "/");
    }

    /** Else the next name that reads alike would take over its address. */
    @Test
    void aLedgerThatLostANameIsNoticed() throws IOException {
        Files.writeString(file, HEADER + "place\tshan-xi-sheng\t陕西省\t陕西省\n");
        Set<String> published = Set.of(
                "places/shan-xi-sheng/index.html",
                "places/shan-xi-sheng/2023/index.html",
                "places/by-count/index.html",
                "places/zh-Hant/index.html",
                "places/index.html");
        Ledger whole = Ledger.read(archive);
        assertThatCode(() -> whole.refuseLoss(published)).doesNotThrowAnyException();
        Files.writeString(file, HEADER + "tag\tshan-xi-sheng\t陕西省\t陕西省\n");
        Problem problem = refusal(() -> Ledger.read(archive).refuseLoss(published));
        assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_LOST);
        assertThat(problem.message()).contains("1 pages of names", "places/shan-xi-sheng/");
    }

    @Test
    void theSiteOfAnotherArchiveIsToldApart() throws IOException {
        Files.writeString(file, HEADER + ROW);
        Problem problem = refusal(() -> Ledger.read(archive).refuseLoss(site(BRIDGE)));
        assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_OTHER_SITE);
        assertThat(problem.advice()).contains("--output");
    }

    @Test
    void aSiteThatKnowsNoMoreThanTheLedgerIsGood() throws IOException {
        Files.writeString(file, HEADER + ROW + OTHER_ROW);
        Ledger ledger = Ledger.read(archive);
        Set<String> more = Set.of(
                "index.html",
                "d/" + CANAL + "/index.html",
                "d/" + CANAL + "/zh-Hant/index.html",
                "d/" + CANAL + "/witnesses/" + DocumentId.derive("x", 0) + "/index.html",
                "d/no-id/index.html",
                "d/" + BRIDGE);
        assertThatCode(() -> ledger.refuseLoss(more)).doesNotThrowAnyException();
        assertThatCode(() -> ledger.refuseLoss(Set.of())).doesNotThrowAnyException();
    }

    private static Set<String> site(String... ids) {
        return Set.copyOf(
                Arrays.stream(ids).map(id -> "d/" + id + "/index.html").toList());
    }

    private void build(Sample sample) {
        Ledger.read(archive)
                .promise(new Cataloguer().catalog(List.of(sample.entry()), Vocabulary.read(archive, Script.HANS)))
                .ledger()
                .write();
    }

    private static Problem refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).problem();
    }
}
