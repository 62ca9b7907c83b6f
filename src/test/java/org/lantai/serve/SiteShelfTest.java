package org.lantai.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteShelfTest {
    private static final String SECRET = "密";

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void lay() throws IOException {
        site = lay(folder);
    }

    private static Path lay(Path folder) throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("d/a"));
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(site.resolve("d/a/index.html"), "文");
        Files.writeString(site.resolve("404.html"), "无");
        Files.writeString(site.resolve("a.css"), "样");
        Files.writeString(site.resolve(".git/config"), SECRET);
        Files.writeString(folder.resolve("secret.html"), SECRET);
        return site;
    }

    private Answer find(String path) throws IOException {
        return new SiteShelf(site, "/archive/").find(path);
    }

    @Test
    void aFolderIsItsIndex() throws IOException {
        assertThat(find("d/a/").text()).isEqualTo("文");
        assertThat(find("d/a/index.html").isPage()).isTrue();
        assertThat(find("d/a").location()).contains("/archive/d/a/");
    }

    @Test
    void filesHaveTheirTypes() throws IOException {
        assertThat(find("a.css").type()).startsWith("text/css");
        assertThat(find("a.css").isPage()).isFalse();
    }

    @Test
    void whatIsNotThereIsThePageForIt() throws IOException {
        assertThat(find("none.html").status()).isEqualTo(404);
        assertThat(find("none.html").text()).isEqualTo("无");
    }

    @Test
    void hiddenFilesAreNotThere() throws IOException {
        assertThat(find(".git/config").status()).isEqualTo(404);
    }

    @Test
    void aLinkOutOfTheSiteIsNotFollowed() throws IOException {
        try {
            Files.createSymbolicLink(site.resolve("out.html"), folder.resolve("secret.html"));
        } catch (IOException | UnsupportedOperationException none) {
            // Windows lets only administrators make links: where there can be none, there is none to follow.
            assumeTrue(false, "no links here");
        }
        assertThat(find("out.html").status()).isEqualTo(404);
    }

    @Test
    void withoutASiteThereIsNothing() {
        assertThatThrownBy(() -> new SiteShelf(folder.resolve("none"), "/").find("index.html"))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static Path laid = Path.of("");

    @BeforeContainer
    static void layOnce() throws IOException {
        laid = Files.createTempDirectory("shelf");
        lay(laid);
    }

    @AfterContainer
    static void clear() throws IOException {
        try (var all = Files.walk(laid)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property
    void noPathLeadsOutOfTheSite(@ForAll("paths") String path) throws IOException {
        Answer answer = new SiteShelf(laid.resolve("site"), "/").find(path);
        assertThat(answer.text()).doesNotContain(SECRET);
        assertThat(answer.location().orElse("/x")).doesNotStartWith("//");
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(
                        "..", ".", "/", "\\", "d", "a", "secret.html", ".git", "config", "site", "C:", "\0", "%2e", "~")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
