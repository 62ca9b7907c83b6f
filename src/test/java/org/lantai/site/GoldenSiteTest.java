package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * A small archive in which every kind of page stands at least once, and what a build makes of it. {@code
 * -Dlantai.golden=write} writes the pages down anew; what the change is, the diff then says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/lantai/golden");
    private static final boolean WRITES = "write".equals(System.getProperty("lantai.golden"));
    private static final String REWRITE = "%s; if it is as it should be: -Dlantai.golden=write";

    private final Path archive;
    private final Path site;
    private final GoldenSite built;

    GoldenSiteTest(@TempDir Path folder) {
        archive = folder;
        site = folder.resolve("site");
        Archives.copy(GOLDEN.resolve("content"), folder.resolve("content"));
        Archives.build(folder);
        built = GoldenSite.of(site);
    }

    @BeforeAll
    void write() throws IOException {
        if (WRITES) {
            built.write(GOLDEN);
            Files.copy(ledger(archive), ledger(GOLDEN), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path ledger(Path archive) {
        return archive.resolve("content/permalinks.tsv");
    }

    @Test
    void thePagesAreAsTheyWereReadInReview() {
        Path pages = GOLDEN.resolve("pages");
        assertThat(Archives.digests(pages).keySet()).isEqualTo(built.pages().keySet());
        built.pages()
                .forEach((path, page) ->
                        assertThat(pages.resolve(path)).as(REWRITE, path).hasContent(page));
    }

    @Test
    void noOtherFileChangesUnseen() {
        assertThat(GOLDEN.resolve("files.tsv")).as(REWRITE, "files.tsv").hasContent(built.files());
    }

    @Test
    void noUrlIsPromisedUnseen() {
        assertThat(ledger(GOLDEN)).as(REWRITE, "permalinks.tsv").hasSameTextualContentAs(ledger(archive));
    }

    /** Without this the pages could be few, and still be as they were. */
    @Test
    void everyKindOfPageIsShown() throws IOException {
        assertThat(kinds(site)).containsAll(kinds(Archives.DEMONSTRATION_SITE)).contains("kind-tombstone");
        assertThat(built.pages()).hasSizeBetween(40, 60);
        assertThat(String.join("", built.pages().values()))
                .contains("notice joined", "witness-line", "class=\"passages", "class=\"problems", "class=\"conj");
    }

    private static Set<String> kinds(Path site) throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (Path page : Archives.pages(site)) {
            kinds.add(Jsoup.parse(page.toFile()).body().className());
        }
        return kinds;
    }

    @Test
    void isTheSameUnderAnotherLocaleTimeZoneAndNumberOfThreads(@TempDir Path other) {
        Archives.copy(GOLDEN.resolve("content"), other.resolve("content"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Archives.build(other, 5);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(Archives.differences(other.resolve("site"), site)).isEmpty();
    }

    @Test
    void allPagesAreSound() throws IOException, SAXException {
        SitePages pages = SitePages.of(site);
        assertThat(pages.brokenLinks()).isEmpty();
        assertThat(pages.idsGivenTwice()).isEmpty();
        assertThat(SitePages.complaints(site, Archives.pages(site))).isEmpty();
    }
}
