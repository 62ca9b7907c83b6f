package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.HtmlChecker;
import org.lantai.model.Severity;
import org.lantai.pipeline.BuildReport;
import org.xml.sax.SAXException;

/** The demonstration archive, built whole: the golden master of the program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationSiteTest {
    private final Path site;
    private final BuildReport report;
    private final Path archive;

    DemonstrationSiteTest(@TempDir Path folder) {
        archive = Archives.copyOfDemonstration(folder);
        report = Archives.build(archive);
        site = archive.resolve("site");
    }

    /** {@code ./lantai build} rewrites what is committed. */
    @Test
    void isWhatIsCommitted() {
        assertThat(Archives.digests(site)).isEqualTo(Archives.digests(Archives.DEMONSTRATION.resolve("site")));
    }

    @Test
    void promisesNoUrlThatIsNotCommitted() {
        assertThat(archive.resolve("content/permalinks.tsv"))
                .hasSameTextualContentAs(Archives.DEMONSTRATION.resolve("content/permalinks.tsv"));
    }

    @Test
    void readsEveryCapture() {
        assertThat(report.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
        assertThat(report.captures()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void isTheSameUnderAnotherLocaleTimeZoneAndNumberOfThreads(@TempDir Path other) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Archives.build(Archives.copyOfDemonstration(other), 5);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(Archives.digests(other.resolve("site"))).isEqualTo(Archives.digests(site));
    }

    @Test
    void everyPageIsValidHtml() throws IOException, SAXException {
        HtmlChecker checker = HtmlChecker.create();
        for (Path page : Archives.pages(site)) {
            checker.check(site.relativize(page).toString(), Files.readString(page));
        }
        // A capture that holds private-use characters is shown with them: they are what was captured.
        assertThat(checker.complaints())
                .filteredOn(c -> !c.contains("Private Use Area"))
                .isEmpty();
    }

    @Test
    void noLinkBetweenPagesIsBroken() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path path : Archives.pages(site)) {
            Document page = parse(path);
            for (Element element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (isInternal(link) && !resolves(path, page, link)) {
                    broken.add(site.relativize(path) + " -> " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean isInternal(String link) {
        return !link.matches("(?i)(?:[a-z][a-z0-9+.-]*:|//).*");
    }

    private static boolean resolves(Path from, Document page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        if (!Files.isRegularFile(target)) {
            return false;
        }
        Document there = target.equals(from) ? page : target.toString().endsWith(".html") ? parse(target) : null;
        return parts.length < 2 || parts[1].isEmpty() || (there != null && there.getElementById(parts[1]) != null);
    }

    @Test
    void nothingIsLoadedFromAnotherHost() throws IOException {
        Set<String> loaded = new TreeSet<>();
        for (Path path : Archives.pages(site)) {
            Document page = parse(path);
            for (Element e : page.select("[src], link[rel=stylesheet], link[rel~=icon], object[data], [srcset]")) {
                String address = e.attr("src") + e.attr("href").strip() + e.attr("data") + e.attr("srcset");
                if (!isInternal(address) && !address.startsWith("data:")) {
                    loaded.add(site.relativize(path) + " loads " + address);
                }
            }
        }
        assertThat(loaded).isEmpty();
    }

    @Test
    void noIdStandsTwiceOnAPage() throws IOException {
        for (Path path : Archives.pages(site)) {
            List<String> ids = parse(path).select("[id]").eachAttr("id");
            assertThat(ids).as(site.relativize(path).toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFileStandsInTheManifest() throws IOException {
        SortedMap<String, String> files = Archives.digests(site);
        files.remove("manifest-sha256.txt");
        List<String> lines = new ArrayList<>();
        files.forEach((path, digest) -> lines.add(digest + "  " + path));
        assertThat(Files.readAllLines(site.resolve("manifest-sha256.txt"))).isEqualTo(lines);
    }

    private static Document parse(Path page) throws IOException {
        return Jsoup.parse(page.toFile(), "UTF-8");
    }
}
