package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table says in its head what it is, where its rows come from, under which licence, and how they were made. */
class TableHeadsTest {
    private static final Path TABLES = Path.of("src/main/resources/org/lantai");

    /** The table of costs has the marks that name its columns in a row of its own, which is read. */
    private static final String NAMED_BY_ROW = "mark-costs.tsv";

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(tsv|txt)"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> tablesWithNamedColumns() throws IOException {
        return tables().stream().filter(table -> !table.endsWith(NAMED_BY_ROW)).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysWhatItIsBeforeAnythingElse(Path table) throws IOException {
        assertThat(head(table).get(0)).matches("# \\p{Lu}.*\\p{L}.*").doesNotStartWith("# Source:");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysWhereItsRowsComeFromUnderWhichLicenceAndHowTheyWereMade(Path table) throws IOException {
        List<String> said = head(table).stream()
                .map(line -> line.replaceFirst("^# (Source|Licence|Made): \\S.*", "$1"))
                .filter(List.of("Source", "Licence", "Made")::contains)
                .toList();
        assertThat(said).containsExactly("Source", "Licence", "Made");
    }

    @ParameterizedTest
    @MethodSource("tablesWithNamedColumns")
    void namesEachOfItsColumnsInTheLastLineOfItsHead(Path table) throws IOException {
        List<String> head = head(table);
        String row = Files.readAllLines(table).get(head.size());
        assertThat(head.get(head.size() - 1).split("\t", -1)).hasSameSizeAs(row.split("\t", -1));
        assertThat(head.get(head.size() - 1)).doesNotContain("Made:");
    }

    /** The comment lines a table begins with. */
    private static List<String> head(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .takeWhile(line -> line.startsWith("#"))
                .toList();
    }
}
