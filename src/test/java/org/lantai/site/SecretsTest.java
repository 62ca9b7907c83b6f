package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;

/** Nothing outside an archive gets into its site through a link inside, and the link is named. */
class SecretsTest {
    private static final String SECRET = "xinglongmiyao";

    @TempDir
    Path disk;

    private Path archive;
    private Path elsewhere;

    @BeforeEach
    void makeAnArchive() throws Exception {
        elsewhere = Files.createDirectories(disk.resolve("elsewhere"));
        archive = Archives.of(
                disk.resolve("archive"),
                "a.html",
                "<title>春灌</title><h1>春灌</h1><p>三月五日，云溪县青石镇的闸门开启，春灌开始了。</p>"
                        + "<p><img src=\".secret/a.png\"><img src=\"link.png\">下游的三千亩稻田当天都用上了水。</p>");
        Archives.write(archive.resolve("content/pages/about.md"), "---\ntitle: 关于\n---\n![图](p.png)\n");
        Archives.write(archive.resolve("content/archive.yaml"), "title: 存档\ntheme: mine\n");
        Archives.write(archive.resolve("themes/mine/theme.yaml"), "parent: lantai\n");
        Archives.write(archive.resolve("themes/mine/assets/x.css"), "p{}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "content/pages/secret.md, page.md",
        "content/pages, folder",
        "content/pages/p.png, a.png",
        "content/captures/link.png, a.png",
        "content/tags.yaml, tags.yaml",
        "content/lexicon.tsv, lexicon.tsv",
        "content/archive.yaml, archive.yaml",
        "themes/mine/assets/secret.css, page.md",
        "themes/mine/assets/fonts, folder",
        "themes/mine/assets, folder",
        "themes/mine/templates/page.ftlh, page.md",
        "themes/mine/templates, folder",
        "themes/mine/messages, folder",
        "themes/mine/theme.yaml, theme.yaml",
        "themes/mine, folder",
    })
    void stayOutside(String link, String target) throws Exception {
        fillElsewhere();
        Path place = archive.resolve(link);
        delete(place);
        Files.createDirectories(place.getParent());
        Files.createSymbolicLink(place, elsewhere.resolve(target));

        List<Problem> problems = buildAnyhow();

        assertThat(published()).isFalse();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).startsWith(link);
            assertThat(problem.message()).contains("outside `");
            assertThat(problem.advice()).isNotEmpty();
        });
    }

    @Test
    void stayInHiddenFolders() throws Exception {
        Files.createDirectories(archive.resolve("content/captures/.secret"));
        Files.write(archive.resolve("content/captures/.secret/a.png"), picture());

        List<Problem> problems = buildAnyhow();

        assertThat(published()).isFalse();
        assertThat(problems).anyMatch(p -> p.file().equals("content/captures/.secret/a.png"));
    }

    @Test
    void areReadWhereTheArchiveItselfIsReachedThroughALink() throws Exception {
        Path door = Files.createSymbolicLink(disk.resolve("door"), archive);

        assertThat(Archives.build(door).documents()).isEqualTo(1);
        assertThat(Files.exists(archive.resolve("site/pages/about/index.html"))).isTrue();
        assertThat(Files.exists(archive.resolve("site/assets/x.css"))).isTrue();
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void fillElsewhere() throws IOException {
        for (String name : List.of("page.md", "folder/page.md", "folder/assets/x.css", "folder/document.ftlh")) {
            Archives.write(elsewhere.resolve(name), SECRET + "\n");
        }
        Archives.write(elsewhere.resolve("tags.yaml"), "tags: [{name: " + SECRET + ", synonyms: [春灌]}]\n");
        Archives.write(elsewhere.resolve("lexicon.tsv"), "春灌\t" + SECRET + "\tx\n");
        Archives.write(elsewhere.resolve("archive.yaml"), "title: " + SECRET + "\n");
        Archives.write(elsewhere.resolve("theme.yaml"), "parent: lantai\n");
        Archives.write(elsewhere.resolve("folder/zh-Hans.properties"), "nav.tags = " + SECRET + "\n");
        Files.write(elsewhere.resolve("a.png"), picture());
    }

    private static byte[] picture() {
        return ("\u0089PNG\r\n\u001a\n" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<Problem> buildAnyhow() {
        try {
            return new ArrayList<>(Archives.build(archive).problems());
        } catch (ProblemException e) {
            return List.of(e.problem());
        }
    }

    private boolean published() throws IOException {
        if (!Files.exists(archive.resolve("site"))) {
            return false;
        }
        try (Stream<Path> files = Files.walk(archive.resolve("site"))) {
            return files.filter(Files::isRegularFile).anyMatch(SecretsTest::tells);
        }
    }

    private static boolean tells(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
