package org.lantai.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.model.RepairedPage;

/** Runs over real pages where they lie beside the project; without them there is nothing to run. */
class RealPagesTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path NONE = Path.of("none");
    private static final String GLOSS = "[\\p{IsHan}]\\( ?\\p{IsLatin}*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]\\p{IsLatin}* ?\\)";

    private final Repairer repairer = new Repairer();

    static List<Path> soundPages() {
        return Stream.concat(files("news", ".html"), files("damaged", ".orig.txt"))
                .toList();
    }

    static List<Path> glossedTexts() {
        return Stream.concat(files("seeds", ".txt"), files("damaged", ".txt")).toList();
    }

    private static Stream<Path> files(String folder, String ending) {
        if (!Files.isDirectory(CORPUS.resolve(folder))) {
            return Stream.of(NONE);
        }
        try (Stream<Path> all = Files.walk(CORPUS.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("soundPages")
    void touchesNoSoundPage(Path file) throws IOException {
        assumeTrue(Files.exists(file), "the corpus is not here");
        RepairedPage page = repairer.repair(Captures.file(file));
        assertThat(page.edits()).isEmpty();
        assertThat(page.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("glossedTexts")
    void leavesNoGlossOfAMirror(Path file) throws IOException {
        assumeTrue(Files.exists(file), "the corpus is not here");
        assertThat(repairer.repair(Captures.file(file)).text()).doesNotContainPattern(GLOSS);
    }
}
