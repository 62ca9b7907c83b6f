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
import org.lantai.model.CapturePlace;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.text.AttachedLink;

class AttachmentFinderTest {
    private static final long LIMIT = 5_000_000;

    @TempDir
    Path archive;

    private final List<Problem> problems = new ArrayList<>();
    private AttachmentFinder finder;

    @BeforeEach
    void begin() {
        finder = new AttachmentFinder(archive, LIMIT, problems::add);
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, %PDF-1.7, pdf",
        "a.docx, 'PK\u0003\u0004', docx",
        "a.ofd, 'PK\u0003\u0004', ofd",
        "a.zip, 'PK\u0003\u0004', zip",
        "a.doc, 'PK\u0003\u0004', zip",
        "a.wps, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', wps",
        "a.pdf, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', doc",
        "a.rar, 'Rar!\u001a\u0007', rar",
        "a.7z, '7z\u00bc\u00af''\u001c', 7z",
        "a.mp3, 'ID3\u0003\u0000', mp3",
        "a.mp3, \u00ff\u00fb\u0090, mp3",
        "a.mp4, 0000ftypisom, mp4",
    })
    void aFileIsCalledByItsContent(String name, String content, String ending) throws Exception {
        put(name, content);
        AttachedLink link = link(name);

        assertThat(find(link).flatMap(file -> AttachmentFinder.ending(file, link)))
                .contains(ending);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.doc, <html><script>alert(1)</script>",
        "a.pdf, <!DOCTYPE html><p>404</p>",
        "a.pdf, <svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        "a.zip, #!/bin/sh",
        "a.pdf, 'MZ..\u0000\u0000'",
        "a.pdf, ''",
    })
    void whatABrowserWouldRunOrNobodyKnowsIsRefusedAndTold(String name, String content) throws Exception {
        put(name, content);

        assertThat(find(link(name))).isEmpty();
        assertThat(find(link(name))).isEmpty();
        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.ATTACHMENT_CONTENT);
    }

    @Test
    void aPageThatAWordHintsAtIsNoneWithoutAWord() throws Exception {
        put("download.jsp?id=3", "<html>");

        assertThat(find(new AttachedLink("download.jsp?id=3", "下载", Optional.empty())))
                .isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void oneExactlyAsLargeAsTheLimitIsTaken() throws Exception {
        put("a.pdf", "%PDF-1.7");
        try (RandomAccessFile sparse = new RandomAccessFile(
                archive.resolve("content/captures/县/附件/a.pdf").toFile(), "rw")) {
            sparse.setLength(LIMIT);
            assertThat(find(link("a.pdf"))).isPresent();
            sparse.setLength(LIMIT + 1);
            assertThat(find(link("a.pdf"))).isEmpty();
        }
        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.ATTACHMENT_TOO_LARGE);
        assertThat(problems.get(0).message()).contains("5 MB");
    }

    @Test
    void noLinkLeadsOutOfTheCaptures() throws Exception {
        Files.write(archive.resolve("secret.pdf"), "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        put("b.pdf", "%PDF-1.7");
        Files.createSymbolicLink(archive.resolve("content/captures/县/附件/a.pdf"), archive.resolve("secret.pdf"));

        assertThat(find(link("a.pdf"))).isEmpty();
        assertThat(find(link("../../../../secret.pdf"))).isEmpty();
        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.ATTACHMENT_REFUSED);
    }

    private static AttachedLink link(String name) {
        return new AttachedLink("附件/" + name, "附件", Optional.of(name.substring(name.lastIndexOf('.') + 1)));
    }

    private Optional<Path> find(AttachedLink link) {
        Origin origin =
                new Origin(CapturePlace.ofFile("content/captures/县/1.html"), Optional.empty(), Optional.empty(), "");
        AttachedLink there = link.isSure() ? link : new AttachedLink("附件/" + link.href(), link.name(), link.ending());
        return finder.find(origin, there);
    }

    private void put(String name, String content) throws Exception {
        Path file = archive.resolve("content/captures/县/附件").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
