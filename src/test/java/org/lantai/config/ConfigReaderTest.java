package org.lantai.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;

class ConfigReaderTest {
    @TempDir
    Path archive;

    @BeforeEach
    void makeContent() throws Exception {
        Files.createDirectories(archive.resolve("content"));
    }

    @Test
    void readsEverySetting() throws Exception {
        write("""
                title: 云溪县志办网页存档
                description: 2019 至 2024 年间采集的网页
                baseUrl: https://example.org/archive
                script: zh-hk
                alternate: [zh-Hans, zh-tw]
                vocabulary: unify
                punctuation: keep
                theme: own
                publisher: 云溪县志办
                captures: withhold
                attachments: list
                attachmentLimit: 80 MB
                license: cc by-sa 4.0
                domain: example.org
                language: en
                """);
        assertThat(ConfigReader.read(archive))
                .isEqualTo(new ArchiveConfig(
                        "云溪县志办网页存档",
                        "2019 至 2024 年间采集的网页",
                        Optional.of("https://example.org/archive/"),
                        List.of(),
                        Script.HONG_KONG,
                        List.of(Script.HANS, Script.TAIWAN),
                        true,
                        false,
                        "own",
                        "云溪县志办",
                        CapturePolicy.WITHHOLD,
                        new AttachmentRule(false, 80_000_000),
                        Collections.emptySortedMap(),
                        Optional.of("en"),
                        Optional.of(new License("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/")),
                        Optional.of("example.org")));
    }

    @Test
    void needsNothingButATitle() throws Exception {
        write("title: 云溪");
        assertThat(ConfigReader.read(archive))
                .isEqualTo(new ArchiveConfig(
                        "云溪",
                        "",
                        Optional.empty(),
                        List.of(),
                        Script.HANS,
                        List.of(),
                        false,
                        true,
                        "lantai",
                        "",
                        CapturePolicy.PUBLISH,
                        AttachmentRule.USUAL,
                        Collections.emptySortedMap(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/licenses/by/4.0/, CC-BY-4.0",
        "https://yunxi.example/terms, https://yunxi.example/terms",
    })
    void aLicenceMayBeNamedByItsAddress(String url, String name) throws Exception {
        write("title: 云溪\nlicense: " + url);
        assertThat(ConfigReader.read(archive).license()).contains(new License(name, url));
    }

    @ParameterizedTest
    @CsvSource({
        "'title: 一\ntheem: x', 2, yaml.unknown-key, theme",
        "'title: 一\npublishers: x', 2, yaml.unknown-key, publisher",
        "'theme: x', 1, yaml.missing-key, title",
        "'title: \"\"', 1, yaml.missing-key, title",
        "'title: 一\n\nscript: zh-CN', 3, yaml.wrong-value, zh-Hans",
        "'title: 一\nalternate: [zh-Hant, zh-CN]', 2, yaml.wrong-value, 'zh-Hans, zh-Hant, zh-TW or zh-HK'",
        "'title: 一\nalternate: zh-Hans', 2, yaml.wrong-value, the other scripts",
        "'title: 一\nscript: zh-TW\nalternate: [zh-Hant, zh-tw]', 3, yaml.wrong-value, the other scripts",
        "'title: 一\nalternate: [zh-HK, zh-Hant, zh-hk]', 2, yaml.wrong-value, once",
        "'title: 一\nalternative: zh-Hant', 2, yaml.unknown-key, alternate",
        "'title: 一\nbaseUrl: example.org', 2, yaml.wrong-value, https://",
        "'title: 一\nvocabulary: all', 2, yaml.wrong-value, unify",
        "'title: 一\nlanguage: English please', 2, yaml.wrong-value, zh-Hant",
        "'title: 一\ncaptures: maybe', 2, yaml.wrong-value, withhold",
        "'title: 一\nattachments: none', 2, yaml.wrong-value, list",
        "'title: 一\nattachmentLimit: large', 2, yaml.wrong-value, 50 MB",
        "'title: 一\nlicense: CC-BY-40', 2, yaml.wrong-value, CC-BY-4.0",
        "'title: 一\nlicense: 署名', 2, yaml.wrong-value, the address",
        "'title: 一\nlicence: CC-BY-4.0', 2, yaml.unknown-key, license",
        "'title: [一]', 1, yaml.wrong-value, on one line",
    })
    void namesTheLineAndWhatToDo(String yaml, int line, String kind, String advice) throws Exception {
        write(yaml);
        Problem problem = problem();
        assertThat(problem.where()).isEqualTo("content/archive.yaml:" + line);
        assertThat(problem.kind().key()).isEqualTo(kind);
        assertThat(problem.advice()).contains(advice);
    }

    @Test
    void saysHowToBeginAnArchiveWhereThereIsNone() {
        assertThat(problem().kind()).isEqualTo(ProblemKind.CONFIG_MISSING);
        assertThat(problem().advice()).contains("title: …");
    }

    private Problem problem() {
        return catchThrowableOfType(ProblemException.class, () -> ConfigReader.read(archive))
                .problem();
    }

    private void write(String yaml) throws Exception {
        Files.writeString(archive.resolve("content/archive.yaml"), yaml);
    }
}
