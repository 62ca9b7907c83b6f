package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.generated.GeneratedArchive;
import org.xml.sax.SAXException;

/** An archive of three hundred generated pages: its pages stay small, valid and linked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyDocumentsTest {
    private static final int PAGES = 300;
    /**
     * What a page may weigh, in bytes. A document in a list takes some 350 of them, so that a list of all three hundred
     * would be heavier; the heaviest page has 56,000, and 62,000 in an archive of twice as many documents.
     */
    private static final long HEAVIEST = 80_000;

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
    void everyLinkLeadsSomewhere() {
        assertThat(SitePages.of(site).brokenLinks()).isEmpty();
    }

    @Test
    void pagesOfEveryKindAreValid() throws IOException, SAXException {
        assertThat(SitePages.complaints(site, Archives.samples(site))).isEmpty();
    }
}
