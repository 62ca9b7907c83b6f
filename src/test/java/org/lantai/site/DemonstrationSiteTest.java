package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Severity;
import org.lantai.pipeline.BuildReport;
import org.xml.sax.SAXException;

/** The demonstration archive as it is committed: a build gives it, and all of its pages are sound. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationSiteTest {
    private static final Path SITE = Archives.DEMONSTRATION_SITE;

    private final SitePages pages = SitePages.of(SITE);

    /** {@code ./lantai build} rewrites what is committed. */
    @Test
    void isWhatABuildGives(@TempDir Path archive) {
        BuildReport report = Archives.build(Archives.copyOfDemonstration(archive));
        assertThat(report.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
        assertThat(report.captures()).isGreaterThanOrEqualTo(20);
        assertThat(Archives.differences(archive.resolve("site"), SITE)).isEmpty();
        assertThat(archive.resolve("content/permalinks.tsv"))
                .hasSameTextualContentAs(Archives.DEMONSTRATION.resolve("content/permalinks.tsv"));
    }

    @Test
    void everyPageIsValidHtml() throws IOException, SAXException {
        assertThat(SitePages.complaints(SITE, Archives.pages(SITE))).isEmpty();
    }

    @Test
    void noLinkBetweenPagesIsBroken() {
        assertThat(pages.brokenLinks()).isEmpty();
    }

    @Test
    void nothingIsLoadedFromAnotherHost() {
        assertThat(pages.foreignLoads()).isEmpty();
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        assertThat(pages.idsGivenTwice()).isEmpty();
    }

    @Test
    void everyFileStandsInTheManifest() throws IOException {
        SortedMap<String, String> files = Archives.digests(SITE);
        files.remove("manifest-sha256.txt");
        List<String> lines = new ArrayList<>();
        files.forEach((path, digest) -> lines.add(digest + "  " + path));
        assertThat(Files.readAllLines(SITE.resolve("manifest-sha256.txt"))).isEqualTo(lines);
    }
}
