package org.lantai.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.disk.WholeFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

class YamlFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# 只有注释\n", "---\n", "\uFEFF"})
    void takesAFileWithoutKeysForAnEmptyMapping(String text) {
        assertThat(YamlFile.parse(text, "f.yaml").keys()).isEmpty();
    }

    @Test
    void readsOverAByteOrderMarkAndWindowsLineEnds() {
        YamlMap map = YamlFile.parse("\uFEFFtitle: 云溪\r\ntheme: x\r\n", "f.yaml");
        assertThat(map.string("title")).hasValue("云溪");
        assertThat(map.string("theme")).hasValue("x");
        assertThat(map.lineOf("theme")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'title: 一\n\tdate: 2023\n', 2, cannot start any token",
        "'title: 一\ndate: 二: 三\n', 2, mapping values are not allowed",
        "'title: 一\ntitle: 二\n', 2, Duplicate field",
        "'map:\n  a: 一\n  b: 二\n  a: 三\n', 4, Duplicate field",
        "'title: 一\n[a]: 二\n', 2, must be a text",
        "'title: 一\nsource: 二\u0007三\n', 2, special characters are not allowed",
        "'title: 一\nlist:\n  - a\n b: c\n', 4, ''",
    })
    void namesTheLineOfAMistakeAndWhatIsWrong(String text, int line, String message) {
        Problem problem = problem(text);
        assertThat(problem.kind()).isEqualTo(ProblemKind.YAML_SYNTAX);
        assertThat(problem.where()).isEqualTo("f.yaml:" + line);
        assertThat(problem.message()).contains(message).endsWith(".");
        assertThat(problem.advice()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: &nbsp;春灌",
                "title: !重要 春灌",
                "title: *春灌",
                "title: &x",
                "&x title: a",
                "title: !x",
                "map: &x {a: b}",
                "list: [a, *b]"
            })
    void refusesTitlesThatYamlWouldMakeVanish(String text) {
        assertThat(problem("\uD83D\uDE00: x\n" + text).where()).isEqualTo("f.yaml:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"春灌", "- a\n- b\n", "42"})
    void refusesWhatIsNoMapping(String text) {
        assertThat(problem(text).kind()).isEqualTo(ProblemKind.YAML_NO_MAPPING);
    }

    @Test
    void saysThatAFileIsNotUtf8() throws Exception {
        Path file = Files.write(folder.resolve("f.yaml"), "title: 云溪".getBytes(Charset.forName("GBK")));
        assertThat(catchThrowableOfType(ProblemException.class, () -> YamlFile.read(file, "f.yaml"))
                        .problem()
                        .advice())
                .contains("UTF-8");
    }

    @Test
    void readsNoFileThatCannotBeWrittenByHand() throws Exception {
        Path file = folder.resolve("f.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 32);
        }
        assertThat(catchThrowableOfType(ProblemException.class, () -> YamlFile.read(file, "f.yaml"))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.YAML_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void refusesWhatGoesTooDeep(String opening) {
        assertThat(problem("a:\n  " + opening.repeat(16_000)).kind()).isEqualTo(ProblemKind.YAML_SYNTAX);
    }

    @Test
    void expandsNoAliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }
        assertThat(problem(bomb.toString()).kind()).isEqualTo(ProblemKind.YAML_SYNTAX);
    }

    @Test
    void readsAFileExactlyAsLargeAsTheLimitOrSaysWhyNot() throws Exception {
        String start = "title: 云溪\n";
        int left = WholeFile.BY_HAND - start.getBytes(StandardCharsets.UTF_8).length;
        String filler = "#\n".repeat(left / 2) + "\n".repeat(left % 2);
        Path file = Files.writeString(folder.resolve("f.yaml"), start + filler);
        assertThat(YamlFile.read(file, "f.yaml").string("title")).hasValue("云溪");

        Files.writeString(file, start + filler + "\n");
        assertThat(catchThrowableOfType(ProblemException.class, () -> YamlFile.read(file, "f.yaml"))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.YAML_TOO_LARGE);
    }

    private static Problem problem(String text) {
        return catchThrowableOfType(ProblemException.class, () -> YamlFile.parse(text, "f.yaml"))
                .problem();
    }

    @Test
    void aLineHasAnEnd() {
        String longest = "#".repeat(YamlFile.LONGEST_LINE);
        assertThat(YamlFile.parse("title: 云\n" + longest + "\n" + longest, "a.yaml")
                        .string("title"))
                .contains("云");
        assertThatThrownBy(() -> YamlFile.parse("title: 云\n" + longest + "#", "a.yaml"))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().kind()).isEqualTo(ProblemKind.YAML_LONG_LINE);
                    assertThat(e.problem().line()).isEqualTo(2);
                });
    }
}
