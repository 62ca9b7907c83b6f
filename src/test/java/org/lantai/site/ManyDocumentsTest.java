package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.HtmlChecker;
import org.lantai.generated.GeneratedArchive;
import org.xml.sax.SAXException;

/** An archive of six hundred generated pages: its pages stay small, valid and linked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyDocumentsTest {
    private static final int PAGES = 600;
    /** What a page may weigh that grows with the archive, in bytes: half a second on a slow line, compressed. */
    private static final long HEAVIEST = 400_000;

    private final Path site;

    ManyDocumentsTest(@TempDir Path folder) throws IOException {
        GeneratedArchive.write(folder, PAGES);
        Archives.build(folder);
        site = folder.resolve("site");
    }

    @Test
    void noPageIsHeavy() throws IOException {
        for (Path page : Archives.pages(site)) {
            assertThat(Files.size(page)).as(site.relativize(page).toString()).isLessThan(HEAVIEST);
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path path : Archives.pages(site)) {
            for (Element element : parse(path).select("a[href], link[rel=stylesheet], script[src]")) {
                String link = element.attr("href") + element.attr("src");
                if (!link.matches("(?i)(?:[a-z][a-z0-9+.-]*:|//|#).*") && !isThere(path, link)) {
                    broken.add(site.relativize(path) + " -> " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean isThere(Path from, String link) {
        return Files.isRegularFile(
                from.resolveSibling(link.replaceFirst("[#?].*", "")).normalize());
    }

    @Test
    void theIndexesAreValid() throws IOException, SAXException {
        HtmlChecker checker = HtmlChecker.create();
        for (Path page : Archives.pages(site)) {
            String path = site.relativize(page).toString();
            if (!path.startsWith("d/") && path.chars().filter(c -> c == '/').count() <= 2) {
                checker.check(path, Files.readString(page));
            }
        }
        assertThat(checker.complaints()).isEmpty();
    }

    private static Document parse(Path page) throws IOException {
        return Jsoup.parse(page.toFile(), "UTF-8");
    }
}
