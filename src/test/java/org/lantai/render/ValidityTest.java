package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.render.SampleDocument.titled;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.HtmlChecker;
import org.lantai.config.CapturePolicy;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.Script;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every page passes the Nu HTML checker without an error or a warning. */
class ValidityTest {
    @TempDir
    Path folder;

    @Test
    void everyPageIsValid() throws IOException, SAXException {
        SamplePicture.write(folder.resolve("1.png"));
        SampleSite sample = SampleSite.full(folder);
        SortedMap<String, byte[]> files = sample.render();
        assertValid(files);
        // To look at them in a browser: -Dlantai.dump=FOLDER.
        String dump = System.getProperty("lantai.dump");
        if (dump != null) {
            SampleSite.write(files, Path.of(dump));
        }
    }

    @Test
    void pagesWithoutAnAddressInTraditionalAreValid() throws IOException, SAXException {
        SamplePicture.write(folder.resolve("1.png"));
        assertValid(SampleSite.full(folder)
                .with(SampleSite.config(Optional.empty(), Script.HONG_KONG, CapturePolicy.WITHHOLD))
                .render());
    }

    @Test
    void pagesInOtherScriptsAreValid() throws IOException, SAXException {
        SamplePicture.write(folder.resolve("1.png"));
        SampleSite sample = SampleSite.full(folder);
        for (Optional<String> base : List.of(Optional.of(SampleSite.BASE), Optional.<String>empty())) {
            assertValid(sample.with(SampleSite.config(
                            base, Script.HANS, CapturePolicy.PUBLISH, Script.HANT, Script.TAIWAN, Script.HONG_KONG))
                    .render());
        }
    }

    @Test
    void anEmptyArchiveIsValid() throws IOException, SAXException {
        assertValid(SampleSite.of(folder).render());
    }

    @Test
    void whateverAPageHoldsTheOutputIsValid() throws IOException, SAXException {
        Block.Cell wide = new Block.Cell(false, 70_000, 5000, List.of(new Inline.Text("宽")));
        Block.Cell narrow = new Block.Cell(true, 1, 1, List.of());
        assertValid(SampleSite.of(
                        folder,
                        titled("乱")
                                .with(new Block.Table(
                                        Optional.empty(),
                                        List.of(List.of(wide), List.of(), List.of(narrow, wide, narrow))))
                                .with(new Block.Table(Optional.empty(), List.of()))
                                .with(new Block.Heading(6, List.of()))
                                .with(new Block.Heading(5, List.of(new Inline.Text("深"))))
                                .with(new Block.Listing(true, List.of(List.of(), List.of(Block.Paragraph.of("项")))))
                                .with(new Block.Quote(List.of()))
                                .with(new Block.Paragraph(List.of(new Inline.Link(
                                        "http://[bad",
                                        List.of(new Inline.Link(
                                                "http://a.example/?q=%zz|\"#a#b", List.of(new Inline.Text("内"))))))))
                                .with(new Block.Paragraph(List.of(new Inline.Link(
                                        "http://a.example:99/路 径?q=%zz|\"&<>#a#b^`", List.of(new Inline.Text("外"))))))
                                .with(new Block.Preformatted("\n\n  首行空\u000b\n"))
                                .says("同", "同", "\u0085\uFDD0")
                                .stored())
                .render());
    }

    @Test
    void whatProgramsReadIsWellFormed() throws IOException, SAXException, ParserConfigurationException {
        SamplePicture.write(folder.resolve("1.png"));
        SortedMap<String, byte[]> files = SampleSite.full(folder).render();
        for (String path : List.of("feed.xml", "sitemap.xml")) {
            String xml = SampleSite.text(files, path);
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xml)))
                            .getDocumentElement()
                            .getChildNodes()
                            .getLength())
                    .isPositive();
        }
    }

    private static void assertValid(SortedMap<String, byte[]> files) throws IOException, SAXException {
        HtmlChecker checker = HtmlChecker.create();
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                checker.check(path, SampleSite.text(files, path));
            }
        }
        assertThat(checker.complaints()).isEmpty();
    }
}
