package org.lantai.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.lantai.lexicon.Table;

/**
 * The files of all works, one behind the other, in {@code works.bib}, {@code works.ris} and {@code works.csl.json}; {@code
 * cite.test.js} has the browser write the same. Other programs read them.
 */
class CitationFileTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void bibtexIsWrittenAsItStandsThere() {
        assertThat(all(CitationFile.BIBTEX)).isEqualTo(file("works.bib"));
    }

    @Test
    void risIsWrittenAsItStandsThereWithTheLineEndsOfItsStandard() {
        assertThat(all(CitationFile.RIS)).isEqualTo(file("works.ris").replace("\n", "\r\n"));
    }

    @Test
    void cslJsonIsWrittenAsItStandsThere() throws IOException {
        JsonNode expected = JSON.readTree(file("works.csl.json"));
        for (int i = 0; i < expected.size(); i++) {
            String text = CitationFile.CSL_JSON.text(Works.all().get(i), Works.TODAY);
            assertThat(JSON.readTree(text).get(0)).isEqualTo(expected.get(i));
        }
        assertThat(expected).hasSameSizeAs(Works.all());
    }

    @Test
    void jbibtexFindsTheArchivedAddressAndTheOriginalOne() throws Exception {
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(all(CitationFile.BIBTEX)));
        BibTeXEntry entry = of(read.getEntries(), new Key("fw3jqb1gj"));
        Map<String, String> fields = entry.getFields().entrySet().stream()
                .collect(Collectors.toMap(
                        field -> field.getKey().getValue(),
                        field -> field.getValue().toUserString()));
        assertThat(fields)
                .containsEntry("url", "https://archive.example/d/fw3jqb1gj/")
                .containsEntry("origurl", "http://www.yunxi.example/2021/0918/1.html")
                .containsEntry("annotation", "Captured on 2024-03-01")
                .containsEntry("library", "云溪县志办网页存档")
                .containsEntry("urldate", Works.TODAY);
        assertThat(read.getEntries()).hasSameSizeAs(Works.all());
        assertThat(of(read.getEntries(), new Key("0013"))
                        .getField(new Key("version"))
                        .toUserString())
                .isEqualTo("2");
    }

    /** Of letters it knows those of ASCII alone. */
    @Test
    void jbibtexReadsTheSignsOfTexAsSigns() throws Exception {
        String title = "100% & _{x}~^\\#$ <y>";
        String text = CitationFile.BIBTEX.text(Works.named("0012").withTitle(title), Works.TODAY);
        BibTeXEntry entry = of(new BibTeXParser().parse(new StringReader(text)).getEntries(), new Key("0012"));
        String tex = entry.getField(BibTeXEntry.KEY_TITLE).toUserString();
        assertThat(new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(tex))))
                .isEqualTo(title);
    }

    @Test
    void citeprocReadsTheAuthorsOfBibtexPersonsInPartsAndOthersWhole() throws Exception {
        Map<String, CSLItemData> read =
                new BibTeXConverter().toItemData(new BibTeXConverter().loadDatabase(stream(all(CitationFile.BIBTEX))));
        assertThat(of(read, "0006").getAuthor()[0].getFamily()).isEqualTo("Miller");
        assertThat(of(read, "0006").getAuthor()[0].getGiven()).isEqualTo("Jean-Luc A.");
        assertThat(of(read, "0004").getAuthor()).hasSize(4);
        assertThat(of(read, "0013").getAuthor()[2].getLiteral()).isEqualTo("許家言");
        assertThat(of(read, "0010").getTitle()).isEqualTo("渡口的最后一班船");
        assertThat(of(read, "0009").getURL()).isEqualTo("https://archive.example/d/0009/");
    }

    @Test
    void citeprocReadsRis() throws Exception {
        Map<String, CSLItemData> read =
                new RISConverter().toItemData(new RISConverter().loadLibrary(stream(all(CitationFile.RIS))));
        assertThat(read).hasSameSizeAs(Works.all());
        for (CitedWork work : Works.all()) {
            CSLItemData item = of(read, work.id());
            assertThat(item.getTitle()).isEqualTo(work.title());
            assertThat(item.getURL())
                    .isEqualTo(work.permalink().or(work::original).orElse(null));
            work.issued()
                    .ifPresent(date -> assertThat(item.getIssued().getRaw())
                            .startsWith(date.toString().replace('-', '/')));
        }
        assertThat(of(read, "0006").getAuthor()[0].getFamily()).isEqualTo("Miller");
        assertThat(of(read, "fw3jqb1gj").getNote())
                .isEqualTo("Captured from http://www.yunxi.example/2021/0918/1.html on 2024-03-01");
    }

    @Test
    void aDayThatNobodyFilledInIsLeftOut() {
        CitedWork work = Works.named("0012");
        for (CitationFile file : CitationFile.values()) {
            assertThat(file.text(work, ReferenceStyles.NO_DAY)).doesNotContain("____", "urldate", "Y2", "accessed");
        }
    }

    @Test
    void aNameOfSeveralLinesStaysInItsFieldOfRis() {
        CitedWork work = Works.named("0012").withTitle("旧桥\r\nER  - ");
        assertThat(CitationFile.RIS.text(work, Works.TODAY)).contains("TI  - 旧桥 ER - \r\n");
    }

    private static <K, V> V of(Map<K, V> read, K key) {
        return Objects.requireNonNull(read.get(key), () -> "read " + key);
    }

    private static String all(CitationFile file) {
        return Works.all().stream().map(work -> file.text(work, Works.TODAY)).collect(Collectors.joining());
    }

    private static String file(String name) {
        return new String(Table.bytes(CitationFileTest.class, name), StandardCharsets.UTF_8);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
