package org.lantai.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

/**
 * Holds the styles against the official ones as citeproc-java prints them. Where the two differ, {@code differences.tsv}
 * says why; a difference that is not listed fails, and so does one that is and does not occur.
 */
class OracleTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** The official styles, by the names of ours. Notes are what is printed where a work is cited, not in a list. */
    private static final Map<String, String> OFFICIAL = Map.of(
            "gb-2015", "china-national-standard-gb-t-7714-2015-numeric",
            "apa", "apa",
            "chicago-note", "chicago-notes-bibliography-17th-edition",
            "chicago-author-date", "chicago-author-date-17th-edition",
            "mla", "modern-language-association");

    static List<ReferenceStyle> styles() {
        return ReferenceStyles.all();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void ourReferencesAreThoseOfTheOfficialStyles(ReferenceStyle style) {
        Map<String, String> official = new TreeMap<>();
        Map<String, String> ours = new TreeMap<>();
        for (CitedWork work : Works.all()) {
            official.put(work.id(), official(style.name(), work));
            ours.put(
                    work.id(),
                    differences(style.name())
                            .getOrDefault(
                                    work.id(),
                                    style.reference(work, Works.TODAY).html()));
        }
        assertThat(ours).isEqualTo(official);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void noDifferenceIsListedThatIsNone(ReferenceStyle style) {
        assertThat(differences(style.name()))
                .allSatisfy((id, official) -> assertThat(official)
                        .isNotEqualTo(
                                style.reference(Works.named(id), Works.TODAY).html()));
    }

    @Test
    void thereAreTwelveWorksAndMore() {
        assertThat(Works.all()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(Works.all().stream().map(CitedWork::kind)).contains(WorkKind.values());
    }

    /** What the official style prints of each work where ours differs. */
    private static Map<String, String> differences(String style) {
        Map<String, String> differences = new TreeMap<>();
        Table.rows(OracleTest.class, "differences.tsv", 4).stream()
                .filter(row -> row.get(0).equals(style))
                .forEach(row -> differences.put(row.get(1), row.get(3)));
        return differences;
    }

    private static String official(String style, CitedWork work) {
        try {
            CSLItemData item = CSLItemData.fromJson(item(style, work));
            CSL csl = new CSL(new ListItemDataProvider(item), source(style));
            csl.setOutputFormat("html");
            csl.registerCitationItems(item.getId());
            return plain(
                    style.equals("chicago-note")
                            ? csl.makeCitation(item.getId()).get(0).getText()
                            : String.join("", csl.makeBibliography().getEntries()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(String style) {
        return style.equals("gb-2025")
                ? new String(
                        Table.bytes(OracleTest.class, "csl/china-national-standard-gb-t-7714-2025-numeric.csl"),
                        StandardCharsets.UTF_8)
                : OFFICIAL.getOrDefault(style, "");
    }

    /**
     * The work as our own file has it. The styles of other lands print the archive; those of GB/T 7714 would take a page
     * for one of a record office.
     */
    private static Map<String, Object> item(String style, CitedWork work) throws IOException {
        List<Map<String, Object>> items =
                JSON.readValue(CitationFile.CSL_JSON.text(work, Works.TODAY), new TypeReference<>() {});
        Map<String, Object> item = new LinkedHashMap<>(items.get(0));
        Object archive = item.remove("source");
        if (archive != null && !style.startsWith("gb-")) {
            item.put("archive", archive);
        }
        item.remove("note");
        return item;
    }

    private static String plain(String html) {
        return html.replaceAll("\\s*\\n\\s*", " ")
                .replaceAll("</?div[^>]*>", "")
                .replace("<span style=\"font-style: italic\">", "<i>")
                .replace("</span>", "</i>")
                .replace("&ldquo;", "“")
                .replace("&rdquo;", "”")
                .strip()
                .replaceFirst("^\\[1]", "");
    }
}
