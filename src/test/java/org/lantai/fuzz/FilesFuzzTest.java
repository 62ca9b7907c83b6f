package org.lantai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lantai.config.ConfigReader;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.Script;
import org.lantai.model.Severity;
import org.lantai.model.SourcePage;
import org.lantai.render.page.HandPage;
import org.lantai.render.page.HandPages;
import org.lantai.script.LexiconFile;
import org.lantai.script.ScriptSettings;
import org.lantai.script.TextConverter;
import org.lantai.source.CaptureReader;
import org.lantai.source.WorkbookFixture;
import org.lantai.subjects.vocabulary.Vocabulary;

/** What people and crawlers wrote: any bytes in a file of an archive are read, or refused in words that help. */
class FilesFuzzTest {
    private static final String TEXT = "云溪县图书馆新馆开馆，鹭渡大桥通车。防汛演练在清水河边举行。";

    private final TemporaryArchive archive = TemporaryArchive.make();
    private final CaptureReader reader = new CaptureReader();
    private final LedgerFuzz ledger = new LedgerFuzz();
    private final WholePage whole = new WholePage();

    @FuzzTest
    @SeededBy(".jsonl")
    void anyJsonLinesAreReadOrRefused(byte[] input) {
        assertRead("lines.jsonl", input);
    }

    @FuzzTest
    @SeededBy({".warc", ".warc.gz"})
    void anyWarcIsReadOrRefused(byte[] input) {
        assertRead("crawl.warc", input);
    }

    @FuzzTest
    @SeededBy(".csv")
    void anyTableIsReadOrRefused(byte[] input) {
        assertRead("table.csv", input);
    }

    @FuzzTest
    @SeededBy(".xlsx")
    void anyWorkbookIsReadOrRefused(byte[] input) {
        assertRead("table.xlsx", input);
    }

    @FuzzTest
    @SeededBy(".sheet.xml")
    void anySheetIsReadOrRefused(byte[] input) {
        assertRead("table.xlsx", new WorkbookFixture().sheet("表", input).bytes());
    }

    @FuzzTest
    @SeededBy({".json", ".jsonl"})
    void anyJsonIsReadOrRefused(byte[] input) {
        assertRead("export.json", input);
    }

    @FuzzTest
    @SeededBy(".mhtml")
    void anyMhtmlIsReadOrRefused(byte[] input) {
        assertRead("page.mhtml", input);
    }

    @FuzzTest
    @SeededBy(".zip")
    void anyZipIsReadOrRefused(byte[] input) {
        assertRead("pack.zip", input);
    }

    @FuzzTest
    @SeededBy({".tar", ".tar.gz"})
    void anyTarIsReadOrRefused(byte[] input) {
        assertRead("pack.tar", input);
    }

    @FuzzTest
    @SeededBy({".html", ".txt", ".md", ".png", ".warc.gz"})
    void anyFileOfAnUnknownKindIsReadOrRefused(byte[] input) {
        assertRead("page", input);
    }

    @FuzzTest
    @SeededBy(".meta.yaml")
    void anySidecarIsObeyedOrRefused(byte[] input) {
        archive.write("content/captures/page.meta.yaml", input);
        List<SourcePage> pages = assertRead("page.txt", TEXT.getBytes(UTF_8));
        assertThat(pages).hasSize(1);
        whole.of(pages.get(0));
    }

    @FuzzTest
    @SeededBy("archive.yaml")
    void anySettingsAreTakenOrRefused(byte[] input) {
        TemporaryArchive other = archive.in("settings");
        other.write(ConfigReader.FILE, input);
        assertTaken(() -> ConfigReader.read(other.folder()));
    }

    @FuzzTest
    @SeededBy("tags.yaml")
    void anyVocabularyIsTakenOrRefused(byte[] input) {
        archive.write("content/tags.yaml", input);
        assertTaken(() -> Vocabulary.read(archive.folder(), Script.HANS).namesIn(TEXT));
    }

    @FuzzTest
    @SeededBy("lexicon.tsv")
    void anyLexiconIsTakenOrRefused(byte[] input) {
        archive.write(LexiconFile.FILE, input);
        assertTaken(() -> new TextConverter(
                        new ScriptSettings(Script.HANT, false, false, LexiconFile.read(archive.folder())))
                .convert(TEXT));
    }

    @FuzzTest
    @SeededBy(".md")
    void anyPageWrittenByHandIsSafeToRead(byte[] input) {
        archive.write("content/pages/about.md", input);
        List<Problem> problems = new ArrayList<>();
        for (HandPage page : HandPages.read(archive.folder(), problems::add)) {
            SafeHtml.assertFragment(page.body().markup());
        }
        problems.forEach(FilesFuzzTest::assertHelps);
    }

    @FuzzTest
    @SeededBy("permalinks.tsv")
    void anyLedgerIsContinuedAsItStandsOrRefused(byte[] input) throws IOException {
        ledger.assertContinuedOrRefused(input);
    }

    private List<SourcePage> assertRead(String name, byte[] input) {
        archive.write("content/captures/" + name, input);
        List<Problem> problems = new ArrayList<>();
        List<SourcePage> pages = read(name, problems);
        assertThat(pages.size() + problems.size()).as("pages and problems").isPositive();
        pages.forEach(page -> problems.addAll(page.problems()));
        problems.forEach(FilesFuzzTest::assertHelps);
        assertThat(read(name, new ArrayList<>())).isEqualTo(pages);
        return pages;
    }

    private List<SourcePage> read(String name, List<Problem> problems) {
        List<SourcePage> pages = new ArrayList<>();
        reader.read(archive.folder().resolve("content/captures").resolve(name), name, pages::add, problems::add);
        return pages;
    }

    private static void assertTaken(Supplier<?> reading) {
        assertThat(refusal(reading)).isEqualTo(refusal(reading));
        refusal(reading).ifPresent(FilesFuzzTest::assertHelps);
    }

    private static Optional<Problem> refusal(Supplier<?> reading) {
        try {
            assertThat(reading.get()).isNotNull();
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    static void assertHelps(Problem problem) {
        assertThat(problem.file()).as("the file of %s", problem).isNotBlank();
        assertThat(problem.message())
                .as("the message of %s", problem)
                .isNotBlank()
                .doesNotContain("\n");
        if (problem.severity() != Severity.NOTE) {
            assertThat(problem.advice()).as("the advice of %s", problem).isNotBlank();
        }
    }
}
