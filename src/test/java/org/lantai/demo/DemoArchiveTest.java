package org.lantai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.config.ConfigReader;
import org.lantai.config.YamlFile;
import org.lantai.config.YamlMap;

/** What must hold of the demonstration archive whatever is written in it. */
class DemoArchiveTest {
    private static final Path CONTENT = Path.of("content");
    private static final String SIDECAR = ".meta.yaml";
    private static final Pattern PICTURE = Pattern.compile("(?:src=\"|\\]\\()([\\w-]+\\.(?:png|jpg))");
    private static final Pattern HOST = Pattern.compile("https?://([^/\"\\s<)]+)");

    @Test
    void settingsAreUnderstood() {
        assertThat(ConfigReader.read(Path.of("")).title()).isEqualTo("云溪县志办网页存档");
    }

    @Test
    void everySidecarStandsBesideACaptureAndHoldsKnownKeys() throws IOException {
        List<String> known = List.of("url", "captured", "title", "date", "source", "tags", "corrections", "note");
        for (Path sidecar : files(SIDECAR)) {
            String stem = sidecar.getFileName().toString().replace(SIDECAR, "");
            assertThat(siblings(sidecar)).as("%s", sidecar).anyMatch(name -> name.matches(stem + "\\.(html|txt|md)"));
            YamlFile.read(sidecar, sidecar.toString()).allowOnly(known);
        }
    }

    @Test
    void correctionsFindWhatTheyCorrect() throws IOException {
        Path sidecar = CONTENT.resolve("captures/jizhou-wanbao/2019/t1109-shaochanggeng.meta.yaml");
        YamlMap yaml = YamlFile.read(sidecar, sidecar.toString());
        String page = text(Path.of(sidecar.toString().replace(SIDECAR, ".html")));
        assertThat(yaml.maps("corrections"))
                .isNotEmpty()
                .allSatisfy(correction -> assertThat(page)
                        .containsOnlyOnce(correction.string("find").orElseThrow()));
    }

    @Test
    void picturesStandBesideTheirCaptures() throws IOException {
        for (Path capture : files(".md", ".html")) {
            PICTURE.matcher(text(capture))
                    .results()
                    .map(MatchResult::group)
                    .map(found -> found.replaceAll(".*[\"(]", ""))
                    .forEach(picture ->
                            assertThat(capture.resolveSibling(picture)).exists());
        }
    }

    @Test
    void namesOnlyHostsThatCannotExist() throws IOException {
        for (Path file : files(".md", ".html", ".txt", ".jsonl", ".yaml")) {
            HOST.matcher(text(file))
                    .results()
                    .map(host -> host.group(1))
                    .forEach(host ->
                            assertThat(host).as("%s", file).matches(".*\\.example|example\\.org|www\\.w3\\.org"));
        }
    }

    private static List<Path> files(String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(CONTENT)) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> siblings(Path file) {
        try (Stream<Path> all = Files.list(file.toAbsolutePath().getParent())) {
            return all.map(sibling -> sibling.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as far as it is UTF-8; what is not does not matter here. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
