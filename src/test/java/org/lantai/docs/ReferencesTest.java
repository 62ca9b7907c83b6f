package org.lantai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the writings of the repository name is there: files, folders, classes, tests, flags, lines of code. */
class ReferencesTest {
    static List<Path> writings() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            Stream<Path> others =
                    Stream.of("README.md", "CONTRIBUTING.md", "RELEASING.md").map(Path::of);
            return Stream.concat(others, docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("writings")
    void everyLinkLeadsToAFile(Path file) throws IOException {
        assertThat(new References(file).brokenLinks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void everyPathIsThere(Path file) throws IOException {
        assertThat(new References(file).missingPaths()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void everyClassIsOne(Path file) throws IOException {
        assertThat(new References(file).missingClasses()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void everyCommandNamesATestAndFlagsThatAreRead(Path file) throws IOException {
        assertThat(new References(file).missingTests()).isEmpty();
        assertThat(new References(file).unreadFlags()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void codeThatIsQuotedIsTheCode(Path file) throws IOException {
        assertThat(new References(file).foreignJava()).isEmpty();
    }
}
