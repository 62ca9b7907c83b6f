package org.lantai.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.pipeline.JoinedArchive;

/** Which captures are pages of one article, and which articles link each other like pages. */
class PagingTest {
    @TempDir
    Path folder;

    @Test
    void tellsAllKindsOfPages() throws IOException {
        assertThat(wrong("kinds.tsv")).isEmpty();
        assertThat(PagedArchive.all("kinds.tsv")).hasSizeGreaterThanOrEqualTo(27);
    }

    @Test
    void tellsWhatItWasNotMadeFor() throws IOException {
        assertThat(wrong("variants.tsv")).isEmpty();
        assertThat(PagedArchive.all("variants.tsv")).hasSizeGreaterThanOrEqualTo(13);
    }

    private List<String> wrong(String table) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (PagedArchive archive : PagedArchive.all(table)) {
            Path there = folder.resolve(table + archive.kind());
            archive.write(there);
            int documents = JoinedArchive.of(there).clusters().size();
            if (documents != archive.documents()) {
                wrong.add(archive.kind() + ": " + documents + " documents");
            }
        }
        return wrong;
    }
}
