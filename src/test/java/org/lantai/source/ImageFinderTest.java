package org.lantai.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.disk.WholeFile;
import org.lantai.model.CapturePlace;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

class ImageFinderTest {
    private static final String PNG = "\u0089PNG\r\n\u001a\n....";

    @TempDir
    Path archive;

    private Path captures;
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void makeAnArchive() throws Exception {
        captures = archive.resolve("content/captures");
        Files.createDirectories(captures.resolve("水利/春灌_files"));
        Files.createDirectories(captures.resolve("图"));
        put("content/captures/水利/春灌_files/闸 门.png", PNG);
        put("content/captures/图/a.png", PNG);
        put("content/outside.png", PNG);
    }

    @ParameterizedTest
    @CsvSource({
        "春灌_files/闸 门.png, content/captures/水利/春灌_files/闸 门.png",
        "./春灌_files/%E9%97%B8%20%E9%97%A8.png, content/captures/水利/春灌_files/闸 门.png",
        "春灌_files\\闸 门.png, content/captures/水利/春灌_files/闸 门.png",
        "春灌_files/闸 门.png?v=1#x, content/captures/水利/春灌_files/闸 门.png",
        "../图/a.png, content/captures/图/a.png",
        "/图/a.png, content/captures/图/a.png",
    })
    void findsTheImageThatAPageUses(String src, String file) {
        assertThat(find(src)).hasValue(archive.resolve(file).toAbsolutePath());
    }

    @Test
    void findsAFileInWhoseNameTheProgramThatSavedItLeftEscapes() throws Exception {
        put("content/captures/水利/a%20b.png", PNG);
        assertThat(find("a%20b.png")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://yunxi.example/a.png",
                "//yunxi.example/a.png",
                "file:///etc/hostname",
                "data:image/png;base64,iVBORw0KGgo=",
                "",
                "?a.png",
                "gone.png",
                "..",
                "春灌_files",
                "../../outside.png",
                "%2e%2e/%2e%2e/outside.png",
                "..%5C..%5Coutside.png",
                "../../captures/../outside.png",
                "a\u0000.png",
                "a%00.png",
                "%",
                "%zz.png",
            })
    void findsNothingElse(String src) {
        assertThat(find(src)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x.jpg, \u00ff\u00d8\u00ff\u00e0, true",
        "x.gif, GIF89a, true",
        "x.webp, RIFF0000WEBPVP8, true",
        "x.avif, 0000ftypavif, true",
        "wrong.jpg, GIF89a, true",
        "x.svg, <svg xmlns='http://www.w3.org/2000/svg'><script/></svg>, false",
        "svg.png, <svg xmlns='http://www.w3.org/2000/svg'/>, false",
        "x.png, <p>404</p>, false",
        "empty.png, '', false",
        "pdf.png, %PDF-1.7, false",
    })
    void takesOnlyRealImages(String name, String content, boolean found) throws Exception {
        put("content/captures/水利/" + name, content);
        assertThat(find(name).isPresent()).isEqualTo(found);
    }

    @Test
    void followsNoLinkOutOfTheCaptures() throws Exception {
        Files.createSymbolicLink(captures.resolve("水利/link.png"), archive.resolve("content/outside.png"));
        Files.createSymbolicLink(captures.resolve("水利/folder"), archive.resolve("content"));
        assertThat(find("link.png")).isEmpty();
        assertThat(find("folder/outside.png")).isEmpty();
        assertThat(problems)
                .extracting(Problem::file)
                .containsExactly("content/captures/水利/link.png", "content/captures/水利/folder/outside.png");
    }

    @Test
    void readsNoHiddenFolderAndSaysSoOnce() throws Exception {
        Files.createDirectories(captures.resolve("水利/.git"));
        put("content/captures/水利/.git/a.png", PNG);
        ImageFinder finder = new ImageFinder(archive, problems::add);
        Origin origin =
                new Origin(CapturePlace.ofFile("content/captures/水利/春灌.html"), Optional.empty(), Optional.empty(), "");

        assertThat(finder.find(origin, ".git/a.png")).isEmpty();
        assertThat(finder.find(origin, "./.git/a.png")).isEmpty();
        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.PICTURE_REFUSED);
    }

    @Test
    void takesAnImageExactlyAsLargeAsTheLimit() throws Exception {
        put("content/captures/水利/large.png", PNG);
        try (RandomAccessFile sparse =
                new RandomAccessFile(captures.resolve("水利/large.png").toFile(), "rw")) {
            sparse.setLength(WholeFile.ASSET);
            assertThat(find("large.png")).isPresent();
            sparse.setLength(WholeFile.ASSET + 1L);
            assertThat(find("large.png")).isEmpty();
        }
        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.PICTURE_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "http://shui.example/2023/春灌_files/闸%20门.png, true",
        "http://shui.example/图/a.png, true",
        "http://other.example/2023/春灌_files/闸%20门.png, false",
        "https://shui.example:8443/图/a.png, false",
        "http://shui.example/a b.png, false",
    })
    void findsAnImageWhoseAddressWasMadeAbsolute(String src, boolean found) {
        Optional<String> url = Optional.of("http://shui.example/2023/1.html?id=2");
        Origin origin = new Origin(CapturePlace.ofFile("content/captures/水利/春灌.html"), url, Optional.empty(), "");
        assertThat(new ImageFinder(archive, problems::add).find(origin, src).isPresent())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "/images/a.png, a.png",
        "http://www.yunxi.example/images/a.png, a.png",
        "https://www.yunxi.example/images/a.png, a.png",
        "//www.yunxi.example/images/a.png, a.png",
        "http://www.yunxi.example/images/b.jsp?id=3, b.jsp?id=3",
        "http://www.yunxi.example/images/c.jsp?id=3, c.jsp@id=3",
        "http://img.yunxi.example/a.png, ../../img.yunxi.example/a.png",
        "http://other.example/images/a.png, ''",
    })
    void findsAnImageInTheTreeOfItsHost(String src, String found) throws Exception {
        Path images = captures.resolve("mirror/www.yunxi.example/images");
        put("content/captures/mirror/www.yunxi.example/images/a.png", PNG);
        put("content/captures/mirror/www.yunxi.example/images/b.jsp?id=3", PNG);
        put("content/captures/mirror/www.yunxi.example/images/c.jsp@id=3", PNG);
        put("content/captures/mirror/img.yunxi.example/a.png", PNG);
        Optional<String> url = Optional.of("http://www.yunxi.example/news/2023/1.html");
        Origin origin = new Origin(
                CapturePlace.ofFile("content/captures/mirror/www.yunxi.example/news/2023/1.html"),
                url,
                Optional.empty(),
                "");

        assertThat(new ImageFinder(archive, problems::add).find(origin, src))
                .isEqualTo(
                        found.isEmpty()
                                ? Optional.empty()
                                : Optional.of(images.resolve(found).normalize().toAbsolutePath()));
    }

    @Test
    void ofSeveralFoldersThatMayBeTheRootTheNearestCounts() throws Exception {
        put("content/captures/水利/图/a.png", PNG);

        assertThat(find("/图/a.png")).hasValue(captures.resolve("水利/图/a.png").toAbsolutePath());
    }

    @Test
    void findsNothingForCapturesInsideOtherFiles() {
        assertThat(find("content/captures/水利/a.warc.gz", "春灌_files/闸 门.png")).isEmpty();
        assertThat(find("content/captures/水利/a.jsonl", "春灌_files/闸 门.png")).isEmpty();
    }

    @Test
    void findsNothingForPagesThatAreNoCapturesOfTheArchive() {
        assertThat(find("content/a.html", "outside.png")).isEmpty();
        assertThat(find("-", "a.png")).isEmpty();
    }

    private Optional<Path> find(String src) {
        return find("content/captures/水利/春灌.html", src);
    }

    private Optional<Path> find(String file, String src) {
        Origin origin = new Origin(CapturePlace.ofFile(file), Optional.empty(), Optional.empty(), "");
        return new ImageFinder(archive, problems::add).find(origin, src);
    }

    private void put(String name, String content) throws Exception {
        Files.createDirectories(archive.resolve(name).getParent());
        Files.write(archive.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
