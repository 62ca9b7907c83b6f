package org.lantai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lantai.extract.Extractor;
import org.lantai.model.Article;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.RepairedPage;
import org.lantai.model.Script;
import org.lantai.model.Sidecar;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.CharsetReason;
import org.lantai.render.document.RenderedText;
import org.lantai.repair.Repairer;
import org.lantai.script.LineConverter;
import org.lantai.script.TextConverter;

/** What strangers wrote: no bytes of a page make a stage fail, and none of its markup gets through to readers. */
class PagesFuzzTest {
    private static final Optional<String> ADDRESS = Optional.of("http://news.yunxi.example/2021/05/t1.html");

    private final Repairer repairer = new Repairer();
    private final Extractor extractor = new Extractor();
    private final List<TextConverter> converters =
            Arrays.stream(Script.values()).map(TextConverter::new).toList();
    private final WholePage whole = new WholePage();

    @FuzzTest
    @SeededBy({".html", ".txt", ".md"})
    void anyBytesAreDecodedAndRepairedAndTheEditsSayHow(byte[] input) {
        for (PageFormat format : List.of(PageFormat.HTML, PageFormat.TEXT)) {
            RepairedPage page = repairer.repair(page(input, format));
            EditedText.of(page.decoded(), page.edits())
                    .ifPresent(edited -> assertThat(edited).isEqualTo(page.text()));
            assertThat(repairer.repair(page(input, format))).isEqualTo(page);
        }
    }

    @FuzzTest
    @SeededBy(".html")
    void anyHtmlGivesAnArticleWithoutItsMarkup(byte[] input) {
        assertGivesASafeArticle(input, PageFormat.HTML);
    }

    @FuzzTest
    @SeededBy(".txt")
    void anyTextGivesAnArticleWithoutMarkup(byte[] input) {
        assertGivesASafeArticle(input, PageFormat.TEXT);
    }

    @FuzzTest
    @SeededBy(".md")
    void anyMarkdownGivesAnArticleWithoutItsMarkup(byte[] input) {
        assertGivesASafeArticle(input, PageFormat.MARKDOWN);
    }

    @FuzzTest
    @SeededBy({".txt", ".tsv"})
    void anyTextIsPutIntoEveryScriptAndTwiceAlike(byte[] input) {
        String text = new String(input, UTF_8);
        for (TextConverter converter : converters) {
            assertThat(converter.convert(text)).isEqualTo(converter.convert(text));
        }
        assertThat(lines(text)).isEqualTo(lines(text));
    }

    @FuzzTest
    @SeededBy(
            value = {".html", ".txt", ".md"},
            mutations = 60)
    void anyPageBecomesPagesThatAreSafeToRead(byte[] input) {
        for (PageFormat format : PageFormat.values()) {
            assertThat(whole.of(page(input, format))).isNotEmpty();
        }
    }

    private void assertGivesASafeArticle(byte[] input, PageFormat format) {
        RepairedPage page = repaired(new String(input, UTF_8), format);
        Article article = extractor.extract(page);
        SafeHtml.assertFragment(RenderedText.of(article.blocks()));
        assertThat(extractor.extract(page)).isEqualTo(article);
    }

    private static RepairedPage repaired(String text, PageFormat format) {
        CharsetDecision decision = new CharsetDecision("UTF-8", CharsetReason.Fact.UNDECIDED, List.of());
        return new RepairedPage(page(text.getBytes(UTF_8), format), decision, text, text, List.of(), List.of());
    }

    private static SourcePage page(byte[] input, PageFormat format) {
        CapturedBytes bytes = CapturedBytes.copyOf(input);
        Origin origin = new Origin(CapturePlace.ofFile("page"), ADDRESS, Optional.empty(), bytes.sha256());
        return new SourcePage(origin, format, bytes, Optional.empty(), Sidecar.NONE, List.of());
    }

    private static String lines(String text) {
        StringWriter out = new StringWriter();
        try {
            new LineConverter(Script.HANS).convert(new StringReader(text), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
