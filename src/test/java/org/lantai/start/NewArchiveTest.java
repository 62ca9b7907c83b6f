package org.lantai.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.ConfigReader;
import org.lantai.disk.Disk;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.render.page.HandPages;

class NewArchiveTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatItWritesIsReadWithoutComplaint(Tongue tongue) {
        Path archive = folder.resolve("青石存档");
        begin(archive, tongue);
        List<Problem> problems = new ArrayList<>();
        assertThat(ConfigReader.read(archive).title()).isEqualTo("青石存档");
        assertThat(HandPages.read(archive, problems::add)).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySettingThatIsOfferedIsOne(Tongue tongue) throws IOException {
        begin(folder, tongue);
        Path file = folder.resolve(ConfigReader.FILE);
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^# (?=[a-zA-Z]+: )", ""));
        ArchiveConfig config = ConfigReader.read(folder);
        assertThat(config.baseUrl()).contains("https://example.org/archive/");
        assertThat(config.alternates()).hasSize(1);
        assertThat(config.fields()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien: scraped #1", "- [a]", "{title}"})
    void anyNameOfAFolderIsATitle(String name) {
        Path archive = folder.resolve(name);
        begin(archive, Tongue.ENGLISH);
        assertThat(ConfigReader.read(archive).title()).isEqualTo(name);
    }

    @Test
    void whatIsThereStaysAndIsTold() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "mine\n");
        NewArchive.Begun begun = begin(folder, Tongue.SIMPLIFIED);
        assertThat(begun.kept()).containsExactly(".gitignore");
        assertThat(folder.resolve(".gitignore")).hasContent("mine\n");
        assertThat(begun.written())
                .containsExactly(
                        "content/archive.yaml",
                        "content/pages/about.md",
                        ".github/workflows/pages.yml",
                        "content/.gitattributes")
                .allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
        assertThat(begin(folder, Tongue.ENGLISH).written()).isEmpty();
        assertThat(folder.resolve("content/captures")).isEmptyDirectory();
    }

    @Test
    void aFileIsNoFolderForAnArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertThat(catchThrowableOfType(ProblemException.class, () -> begin(file, Tongue.ENGLISH))
                        .problem())
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.START_UNWRITABLE))
                .satisfies(problem -> assertThat(problem.message()).contains("a file"));
        assertThat(file).hasContent("text");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, SIMPLIFIED",
        "zh-CN, SIMPLIFIED",
        "zh-Hans-HK, SIMPLIFIED",
        "zh-TW, TRADITIONAL",
        "zh-HK, TRADITIONAL",
        "zh-Hant, TRADITIONAL",
        "de-DE, ENGLISH",
        "'', ENGLISH"
    })
    void theLocaleTellsTheLanguage(String tag, Tongue tongue) {
        assertThat(Tongue.of(Locale.forLanguageTag(tag))).isEqualTo(tongue);
    }

    private static NewArchive.Begun begin(Path folder, Tongue tongue) {
        return new NewArchive(Disk.local(), tongue).begin(folder);
    }
}
