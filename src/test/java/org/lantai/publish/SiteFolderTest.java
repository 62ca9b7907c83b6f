package org.lantai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.model.ProblemException;

class SiteFolderTest {
    @TempDir
    Path folder;

    @Test
    void theSiteAppearsOnlyWhenItIsSwitchedIn() {
        try (Staging staging = siteFolder().stage()) {
            staging.write(file("index.html", "one"));
            assertThat(site()).doesNotExist();
            staging.switchIn();
        }
        assertThat(site().resolve("index.html")).hasContent("one");
        assertThat(folder).isDirectoryNotContaining("glob:**/.site*");
    }

    @Test
    void aBuildThatFailsLeavesTheSiteAsItWas() {
        publish(file("index.html", "one"));
        try (Staging staging = siteFolder().stage()) {
            staging.write(file("index.html", "two"));
        }
        assertThat(site().resolve("index.html")).hasContent("one");
        assertThat(folder).isDirectoryNotContaining("glob:**/.site*");
    }

    @Test
    void unchangedFilesKeepTheirModificationTimeAndChangedOnesDoNot() throws IOException {
        publish(file("a.html", "same"), file("b.html", "one"));
        FileTime past = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(site().resolve("a.html"), past);
        Files.setLastModifiedTime(site().resolve("b.html"), past);

        SiteChanges changes = publish(file("a.html", "same"), file("b.html", "two"));

        assertThat(Files.getLastModifiedTime(site().resolve("a.html"))).isEqualTo(past);
        assertThat(Files.getLastModifiedTime(site().resolve("b.html"))).isNotEqualTo(past);
        assertThat(changes).isEqualTo(new SiteChanges(2, 1, 0));
    }

    @Test
    void aFileEditedByHandIsWrittenAgain() throws IOException {
        publish(file("a.html", "made"));
        Files.writeString(site().resolve("a.html"), "edited");
        publish(file("a.html", "made"));
        assertThat(site().resolve("a.html")).hasContent("made");
    }

    @Test
    void filesNoLongerMadeAreGone() {
        publish(file("a/b.html", "x"), file("c.html", "y"));
        SiteChanges changes = publish(file("c.html", "y"));
        assertThat(site().resolve("a")).doesNotExist();
        assertThat(changes.removed()).isEqualTo(1);
    }

    @Test
    void filesThatNoBuildMadeStay() throws IOException {
        publish(file("d/x/index.html", "x"));
        Files.writeString(site().resolve("CNAME"), "archive.example");
        Files.createDirectories(site().resolve(".git/objects"));
        Files.writeString(site().resolve("d/x/note.txt"), "mine");
        publish(file("d/y/index.html", "y"));
        assertThat(site().resolve("CNAME")).hasContent("archive.example");
        assertThat(site().resolve(".git/objects")).isDirectory();
        assertThat(site().resolve("d/x/note.txt")).hasContent("mine");
        assertThat(site().resolve("d/x/index.html")).doesNotExist();
    }

    @Test
    void aForeignFileInTheWayStopsTheSwitch() throws IOException {
        publish(file("a.html", "a"));
        Files.writeString(site().resolve("b.html"), "mine");
        assertThatThrownBy(() -> publish(file("b.html", "b")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("b.html");
        assertThat(site().resolve("b.html")).hasContent("mine");
    }

    @Test
    void aFolderOfSomebodyElseIsNotTouched() throws IOException {
        Files.createDirectories(site());
        Files.writeString(site().resolve("thesis.doc"), "years of work");
        assertThatThrownBy(() -> siteFolder().stage())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no build made");
        assertThat(site().resolve("thesis.doc")).exists();
    }

    @Test
    void aFileInThePlaceOfTheSiteIsNamed() throws IOException {
        Files.writeString(site(), "a file");
        assertThatThrownBy(() -> siteFolder().stage())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not a folder");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Path impossible = folder.resolve("file/site");
        assertThatThrownBy(() -> new SiteFolder(impossible).stage())
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().kind()).isEqualTo("site.not-writable");
                    assertThat(e.problem().advice()).contains("--output");
                });
    }

    @Test
    void twoBuildsOfOneSiteDoNotMix() {
        try (Staging first = siteFolder().stage()) {
            assertThatThrownBy(() -> siteFolder().stage())
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("Another build");
            first.write(file("a.html", "a"));
            first.switchIn();
        }
        assertThat(site().resolve("a.html")).exists();
    }

    @Test
    void aSwitchThatWasKilledHalfwayIsFinishedByTheNextBuild() throws IOException {
        publish(file("a.html", "a"));
        Files.move(site(), folder.resolve(".site.previous"));
        Files.createDirectories(folder.resolve(".site.staging"));
        Files.writeString(folder.resolve(".site.staging/half.html"), "half");
        siteFolder().stage().close();
        assertThat(site().resolve("a.html")).hasContent("a");
    }

    @Test
    void foreignFilesSurviveASwitchThatWasKilledBeforeTheyWereMoved() throws IOException {
        publish(file("a.html", "a"));
        Files.writeString(site().resolve("CNAME"), "archive.example");
        Files.move(site(), folder.resolve(".site.previous"));
        publishInto(folder.resolve("new"), file("a.html", "b"));
        Files.move(folder.resolve("new"), site());
        siteFolder().stage().close();
        assertThat(site().resolve("CNAME")).hasContent("archive.example");
        assertThat(folder.resolve(".site.previous")).doesNotExist();
    }

    @Test
    void theManifestListsEveryFileWithItsDigest() throws IOException {
        publish(file("b.html", "b"), file("a/a.html", "a"));
        List<String> lines = Files.readAllLines(site().resolve("manifest-sha256.txt"));
        assertThat(lines)
                .containsExactly(
                        "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a/a.html",
                        "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.html");
    }

    private SiteFolder siteFolder() {
        return new SiteFolder(site());
    }

    private Path site() {
        return folder.resolve("site");
    }

    private SiteChanges publish(OutputFile... files) {
        return publishInto(site(), files);
    }

    private static SiteChanges publishInto(Path site, OutputFile... files) {
        try (Staging staging = new SiteFolder(site).stage()) {
            for (OutputFile file : files) {
                staging.write(file);
            }
            return staging.switchIn();
        }
    }

    private static OutputFile file(String path, String content) {
        return new OutputFile(path, CapturedBytes.copyOf(content.getBytes(StandardCharsets.UTF_8)));
    }
}
