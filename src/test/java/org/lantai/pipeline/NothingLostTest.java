package org.lantai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PageFormat;
import org.lantai.model.Script;

/** Every letter that a page shows stands in a block, in a metadata field, or in an omission with its rule. */
class NothingLostTest {
    private final FileCleaner cleaner = new FileCleaner(Script.HANS);

    @Test
    void thePagesOfTheQualityCorpusLoseNothing() {
        assertThat(lost(Path.of("src/test/resources/org/lantai/quality/pages"))).isEmpty();
    }

    @Test
    void theDemonstrationLosesNothing() {
        assertThat(lost(Path.of("content/captures"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "web", "web-cases", "seeds", "damaged", "mirror-cases"})
    void aCorpusLosesNothing(String name) {
        Path folder = Path.of("../shared/corpus").resolve(name);
        assumeTrue(Files.isDirectory(folder), "this corpus is not part of the repository");

        assertThat(lost(folder)).isEmpty();
    }

    /** For each page that loses something what is missing. */
    private SortedMap<String, List<String>> lost(Path folder) {
        SortedMap<String, List<String>> lost = new TreeMap<>();
        for (Path file : files(folder)) {
            List<CleanedPage> pages = new ArrayList<>();
            cleaner.clean(file, file.toString(), pages::add, problem -> {});
            for (CleanedPage page : pages) {
                List<String> missing = page.repaired().capture().format() == PageFormat.MARKDOWN
                        ? List.of()
                        : AccountedText.missing(page.repaired(), page.extracted());
                if (!missing.isEmpty()) {
                    lost.put(page.document().origin().place().toString(), missing);
                }
            }
        }
        return lost;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(html?|txt|warc|warc\\.gz|jsonl)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
