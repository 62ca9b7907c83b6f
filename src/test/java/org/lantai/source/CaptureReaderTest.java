package org.lantai.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;
import org.lantai.model.SourcePage;
import org.lantai.source.format.Content;
import org.lantai.source.format.Facts;
import org.lantai.source.format.FormatReader;
import org.lantai.source.format.PageMaker;
import org.lantai.source.format.SidecarFile;

class CaptureReaderTest {
    private static final String HTML = "<!DOCTYPE html><title>云溪县启动春灌</title><p>三月五日，闸门开启。</p>";
    private static final String SHA256_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    Path folder;

    @Test
    void aLibraryThatFailsCostsItsFileAlone() throws Exception {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        PageMaker maker = new PageMaker("a.warc", SidecarFile.NONE);
        FormatReader failing = (in, m, pages, problems) -> {
            throw new ArrayIndexOutOfBoundsException("5");
        };
        CaptureReader.read(
                failing, InputStream.nullInputStream(), maker, reading.pages()::add, reading.problems()::add);
        assertThat(reading.kinds()).containsExactly(ProblemKind.CAPTURE_UNREADABLE);
        assertThat(reading.page().problems().get(0).advice()).contains("report");
    }

    @Test
    void aLibraryThatFailsLaterKeepsThePagesBefore() throws Exception {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        PageMaker maker = new PageMaker("a.warc", SidecarFile.NONE);
        FormatReader failing = (in, m, pages, problems) -> {
            pages.accept(
                    m.page(Content.of(HTML.getBytes(StandardCharsets.UTF_8)), Facts.of(PageFormat.HTML), List.of()));
            throw new StackOverflowError();
        };
        CaptureReader.read(
                failing, InputStream.nullInputStream(), maker, reading.pages()::add, reading.problems()::add);
        assertThat(reading.page().problems()).isEmpty();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("pages read before that: 1"));
    }

    @Test
    void whatTheConsumerThrowsPassesThrough() {
        PageMaker maker = new PageMaker("a.warc", SidecarFile.NONE);
        FormatReader reader =
                (in, m, pages, problems) -> pages.accept(m.page(Content.EMPTY, Facts.of(PageFormat.HTML), List.of()));
        assertThatThrownBy(() -> CaptureReader.read(
                        reader,
                        InputStream.nullInputStream(),
                        maker,
                        page -> {
                            throw new IllegalStateException("the consumer's own");
                        },
                        problem -> {}))
                .hasMessage("the consumer's own");
    }

    @Test
    void keepsTheBytesOfAPageAndKnowsWhereTheyComeFrom() throws Exception {
        byte[] gbk = HTML.getBytes(Charset.forName("GBK"));
        SourcePage page = Reading.of(Reading.file(folder, "a.html", gbk)).page();

        assertThat(page.bytes().toArray()).isEqualTo(gbk);
        assertThat(page.origin().file()).isEqualTo("content/captures/a.html");
        assertThat(page.origin().place().record()).isZero();
        assertThat(page.origin().sha256()).isEqualTo(page.bytes().sha256());
        assertThat(page.origin().url()).isEmpty();
        assertThat(page.origin().captured()).isEmpty();
        assertThat(page.declaredCharset()).isEmpty();
        assertThat(page.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, HTML",
        "a.HTM, HTML",
        "a.xhtml, HTML",
        "a.shtml, HTML",
        "a.txt, HTML",
        "a.md, MARKDOWN",
        "a.markdown, MARKDOWN"
    })
    void knowsTheFormatByTheEndingAndAPageThatWasCalledTextByItsBeginning(String name, PageFormat format)
            throws Exception {
        assertThat(Reading.of(Reading.file(folder, name, HTML)).page().format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"'<p>春灌</p>', HTML", "' \n<!-- x --><p>春灌</p>', HTML", "3 < 5, TEXT", "春灌 <开始>, TEXT"})
    void guessesTheFormatOfAFileWithAnUnknownEnding(String text, PageFormat format) throws Exception {
        SourcePage page = Reading.of(Reading.file(folder, "show.php", text)).page();

        assertThat(page.format()).isEqualTo(format);
        assertThat(Reading.text(page)).isEqualTo(text);
    }

    @Test
    void keepsFrontMatterOfMarkdownInTheBytes() throws Exception {
        String text = "---\ntitle: 春灌\n---\n正文";
        assertThat(Reading.text(Reading.of(Reading.file(folder, "a.md", text)).page()))
                .isEqualTo(text);
    }

    @Test
    void takesTheAddressThatTheBrowserLeftInAPageItSaved() throws Exception {
        String saved =
                "\uFEFF<!DOCTYPE html>\r\n<!-- saved from url=(0038)https://www.yunxi.example/2023/chunguan.html -->\r\n"
                        + "<html><link rel=canonical href=https://other.example/>";
        assertThat(Reading.of(Reading.file(folder, "a.html", saved))
                        .page()
                        .origin()
                        .url())
                .hasValue("https://www.yunxi.example/2023/chunguan.html");
        assertThat(Reading.of(Reading.file(folder, "b.html", saved.getBytes(StandardCharsets.UTF_16LE)))
                        .page()
                        .origin()
                        .url())
                .hasValue("https://www.yunxi.example/2023/chunguan.html");
    }

    @Test
    void takesTheAddressThatSingleFileLeftInAPage() throws Exception {
        String saved =
                "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://www.yunxi.example/a?id=5 \n"
                        + " saved date: Thu Jul 20 2023 -->";
        assertThat(Reading.of(Reading.file(folder, "a.html", saved))
                        .page()
                        .origin()
                        .url())
                .hasValue("https://www.yunxi.example/a?id=5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- saved from url=(0014)about:internet --><p>春灌",
                "<p>教程：<code>saved from url=(0029)https://example.org/a</code>",
            })
    void takesNoAddressFromAnythingElse(String html) throws Exception {
        assertThat(Reading.of(Reading.file(folder, "a.html", html))
                        .page()
                        .origin()
                        .url())
                .isEmpty();
    }

    @Test
    void doesNotTakeATextForAPageSavedByABrowser() throws Exception {
        String text = "<!-- saved from url=(0020)https://yunxi.example/ -->";
        assertThat(Reading.of(Reading.file(folder, "a.txt", text))
                        .page()
                        .origin()
                        .url())
                .isEmpty();
    }

    @Test
    void saysThatAnEmptyFileIsEmpty() throws Exception {
        SourcePage page = Reading.of(Reading.file(folder, "a.html", "")).page();

        assertThat(page.problems())
                .containsExactly(Problem.error(
                        ProblemKind.CAPTURE_EMPTY,
                        "content/captures/a.html",
                        "The file is empty.",
                        "Fetch the page again, or remove it."));
        assertThat(page.origin().sha256()).isEqualTo(SHA256_OF_NOTHING);
    }

    @Test
    void saysThatAFileIsWithGitLfsAndHowToFetchIt() throws Exception {
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
        for (String name : List.of("a.html", "a.warc.gz", "a.jsonl", "a.txt")) {
            SourcePage page = Reading.of(Reading.file(folder, name, pointer)).page();

            assertThat(page.bytes().size()).isZero();
            assertThat(page.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(ProblemKind.CAPTURE_LFS);
                assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                assertThat(problem.advice()).contains("`git lfs pull`");
            });
        }
    }

    @Test
    void saysWhatABinaryNamedHtmlIs() throws Exception {
        byte[] pdf = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
        SourcePage page = Reading.of(Reading.file(folder, "a.html", pdf)).page();

        assertThat(page.bytes().size()).isZero();
        assertThat(page.origin().sha256()).isEqualTo(Content.of(pdf).sha256());
        assertThat(page.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.kind()).isEqualTo(ProblemKind.CAPTURE_BINARY);
            assertThat(problem.message()).isEqualTo("The file is a PDF document, not a page.");
            assertThat(problem.advice()).isNotEmpty();
        });
    }

    @Test
    void readsNoPageOf100MegabytesIntoMemoryButKnowsItsDigest() throws Exception {
        Path large = folder.resolve("large.html");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(100 << 20);
        }
        SourcePage page = Reading.of(large).page();

        assertThat(page.bytes().size()).isZero();
        // sha256sum of 100 MiB of NULs
        assertThat(page.origin().sha256())
                .isEqualTo("20492a4d0d84f8beb1767f6616229f85d44c2827b64bdbfb260ee12fa1109e0e");
        assertThat(page.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.CAPTURE_TOO_LARGE);
            assertThat(problem.message()).contains("100 MiB").contains("16 MiB");
            assertThat(problem.advice()).isNotEmpty();
        });
    }

    @Test
    void readsAPageExactlyAsLargeAsTheLimit() throws Exception {
        byte[] bytes = new byte[Content.LIMIT];
        Arrays.fill(bytes, (byte) 'x');
        assertThat(Reading.of(Reading.file(folder, "a.txt", bytes))
                        .page()
                        .bytes()
                        .size())
                .isEqualTo(Content.LIMIT);
        assertThat(Reading.of(Reading.file(folder, "b.txt", Arrays.copyOf(bytes, Content.LIMIT + 1)))
                        .kinds())
                .containsExactly(ProblemKind.CAPTURE_TOO_LARGE);
    }

    @Test
    void saysThatAFileThatIsNotThereDoesNotExist() {
        SourcePage page = Reading.of(folder.resolve("gone.html")).page();

        assertThat(page.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.CAPTURE_UNREADABLE);
            assertThat(problem.message()).isEqualTo("The file cannot be read: it does not exist.");
        });
    }

    @Test
    void givesAFolderNamedLikeAPageAPageWithTheReason() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("odd.html"));
        assertThat(Reading.of(odd).kinds()).containsExactly(ProblemKind.CAPTURE_UNREADABLE);
    }

    @Test
    void decompressesAPageThatWasSavedCompressed() throws Exception {
        SourcePage page = Reading.of(Reading.file(folder, "a.html", gzip(HTML))).page();

        assertThat(Reading.text(page)).isEqualTo(HTML);
        assertThat(page.origin().sha256()).isEqualTo(page.bytes().sha256());
        assertThat(page.problems()).extracting(Problem::severity).containsExactly(Severity.NOTE);
    }

    @Test
    void keepsWhatCameBeforeTheBreakOfACompressedPage() throws Exception {
        byte[] whole = gzip(HTML + "云溪".repeat(50_000) + HTML);
        byte[] cut = Arrays.copyOf(whole, whole.length - 20);
        Reading reading = Reading.of(Reading.file(folder, "a.html", cut));

        assertThat(Reading.text(reading.page())).startsWith(HTML);
        assertThat(reading.kinds()).containsExactly(ProblemKind.CAPTURE_CUT);
    }

    @Test
    void stopsAtTheLimitWhenACompressedPageIsABomb() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 40; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        assertThat(Reading.of(Reading.file(folder, "a.html", bomb.toByteArray()))
                        .kinds())
                .contains(ProblemKind.CAPTURE_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有 空格.html",
                "“引号”.html",
                "it's \"quoted\".html",
                "a..b.html",
                "100%.html",
                "a#b?c.html",
                "x%20y.html"
            })
    void readsFilesOfUnusualNames(String fileName) throws Exception {
        Path file = Reading.file(folder, fileName, HTML);
        Files.writeString(folder.resolve(fileName.replace(".html", ".meta.yaml")), "title: 旁注");
        SourcePage page = Reading.of(file).page();

        assertThat(page.origin().file()).isEqualTo("content/captures/" + fileName);
        assertThat(page.sidecar().title()).hasValue("旁注");
        assertThat(page.problems()).isEmpty();
    }

    @Test
    void readsStandardInputAndLeavesItOpen() {
        List<SourcePage> pages = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(HTML.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                throw new IOException("closed");
            }
        };
        new CaptureReader().readStream(in, "-", PageFormat.HTML, pages::add);

        assertThat(pages).singleElement().satisfies(page -> {
            assertThat(Reading.text(page)).isEqualTo(HTML);
            assertThat(page.origin().file()).isEqualTo("-");
        });
    }

    @Test
    void givesAStreamThatFailsAPageWithTheReason() {
        List<SourcePage> pages = new ArrayList<>();
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("the disk is on strike");
            }
        };
        new CaptureReader().readStream(broken, "-", PageFormat.TEXT, pages::add);

        assertThat(pages.get(0).problems())
                .extracting(Problem::message)
                .containsExactly("The file cannot be read: the disk is on strike.");
    }

    @Test
    void letsWhatAConsumerThrowsPass() throws Exception {
        Path file = Reading.file(folder, "a.html", HTML);
        CaptureReader reader = new CaptureReader();
        assertThatThrownBy(() -> reader.read(
                        file,
                        "a.html",
                        page -> {
                            throw new IllegalArgumentException("mine");
                        },
                        problem -> {}))
                .hasMessage("mine");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void hasNoTimeOfCaptureThatNobodyWrote() throws Exception {
        assertThat(Reading.of(Reading.file(folder, "a.html", HTML))
                        .page()
                        .origin()
                        .captured())
                .isEqualTo(Optional.empty());
    }
}
