package org.lantai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.disk.Disk;
import org.lantai.disk.DyingDisk;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

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
        assertThat(changes).isEqualTo(new SiteChanges(2, 1, 0, changes.bytes(), changes.largest()));
        assertThat(changes.bytes()).isBetween(changes.largest() + 1, 2 * changes.largest());
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
                    assertThat(e.problem().kind()).isEqualTo(ProblemKind.SITE_NOT_WRITABLE);
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
    void whatIsLeftOfAnOldSiteWhoseDeletionWasKilledIsNeverMovedBack() throws IOException {
        publish(file("a.html", "new"));
        Path rest = Files.createDirectories(folder.resolve(".site.previous/d/x"));
        Files.writeString(rest.resolve("index.html"), "old");
        Files.writeString(rest.resolveSibling("gone.html"), "old");
        Files.writeString(folder.resolve(".site.previous/a.html"), "old");
        publish(file("a.html", "new"), file("d/x/index.html", "new"));
        assertThat(site().resolve("a.html")).hasContent("new");
        assertThat(site().resolve("d/x/index.html")).hasContent("new");
        assertThat(site().resolve("d/gone.html")).doesNotExist();
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    @Test
    void aForeignFileThatCameBackInTheMeantimeIsNotOverwritten() throws IOException {
        publish(file("a.html", "a"));
        Files.writeString(site().resolve("CNAME"), "archive.example");
        Files.move(site(), folder.resolve(".site.previous"));
        publishInto(folder.resolve("new"), file("a.html", "b"));
        Files.move(folder.resolve("new"), site());
        Files.writeString(site().resolve("CNAME"), "other.example");
        assertThat(refusal(() -> siteFolder().stage()).kind()).isEqualTo(ProblemKind.SITE_FOREIGN_TWICE);
        assertThat(site().resolve("CNAME")).hasContent("other.example");
        assertThat(folder.resolve(".site.previous/CNAME")).hasContent("archive.example");
        Files.writeString(site().resolve("CNAME"), "archive.example");
        publish(file("a.html", "c"));
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    @Test
    void anEmptyFolderThatSomebodyMadeInThePlaceOfTheMissingSiteIsNoSite() throws IOException {
        publish(file("a.html", "a"));
        Files.writeString(site().resolve("CNAME"), "archive.example");
        Files.move(site(), folder.resolve(".site.previous"));
        Files.createDirectory(site());
        siteFolder().stage().close();
        assertThat(site().resolve("a.html")).hasContent("a");
        assertThat(site().resolve("CNAME")).hasContent("archive.example");
    }

    @Test
    void aFileThatWillStandWhereAForeignFolderIsStopsTheSwitch() throws IOException {
        publish(file("a/b.html", "b"));
        Files.writeString(site().resolve("a/note.txt"), "mine");
        assertThat(refusal(() -> publish(file("a", "now a file"))).kind()).isEqualTo(ProblemKind.SITE_IN_THE_WAY);
        assertThat(site().resolve("a/note.txt")).hasContent("mine");
    }

    @Test
    void aSecondBuildIsKeptOutUntilTheFirstHasEnded() {
        try (Staging first = siteFolder().stage()) {
            first.write(file("a.html", "a"));
            first.switchIn();
            assertThat(refusal(() -> siteFolder().stage()).kind()).isEqualTo(ProblemKind.SITE_BUSY);
        }
        siteFolder().stage().close();
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    @Test
    void aLockLeftByAKilledBuildHindersNobody() throws IOException {
        Files.writeString(folder.resolve(".site.lock"), "");
        publish(file("a.html", "a"));
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    @Test
    void aSiteThatIsALinkIsWrittenWhereItLeads() throws IOException {
        Path real = Files.createDirectories(folder.resolve("web/real"));
        Files.createSymbolicLink(site(), Path.of("web/real"));
        publish(file("a.html", "one"));
        Files.writeString(real.resolve("CNAME"), "archive.example");
        publish(file("a.html", "two"));
        assertThat(site()).isSymbolicLink();
        assertThat(real.resolve("a.html")).hasContent("two");
        assertThat(real.resolve("CNAME")).hasContent("archive.example");
        assertThat(real.resolveSibling(".").toFile().list()).containsExactly("real");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("site", "web");
    }

    @Test
    void aBuildIsBusyUnderWhateverNameTheSiteIsGiven() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("site"));
        try (Staging first = siteFolder().stage()) {
            assertThat(first.published()).isEmpty();
            assertThat(refusal(() -> new SiteFolder(folder.resolve("link")).stage())
                            .kind())
                    .isEqualTo(ProblemKind.SITE_BUSY);
        }
    }

    @Test
    void aLinkToAFolderThatIsYetToBeMadeMakesIt() throws IOException {
        Files.createDirectories(folder.resolve("web"));
        Files.createSymbolicLink(site(), Path.of("web/new"));
        publish(file("a.html", "one"));
        assertThat(site()).isSymbolicLink();
        assertThat(folder.resolve("web/new/a.html")).hasContent("one");
    }

    @Test
    void aLinkThatLeadsNowhereIsNamedAndStays() throws IOException {
        Files.createSymbolicLink(site(), Path.of("unplugged/disk/site"));
        Problem problem = refusal(() -> siteFolder().stage());
        assertThat(problem.kind()).isEqualTo(ProblemKind.SITE_LINK);
        assertThat(problem.message()).contains("unplugged");
        assertThat(problem.advice()).contains("Connect the disk", "delete the link");
        assertThat(site()).isSymbolicLink();
        assertThat(folder.resolve("unplugged")).doesNotExist();
        Files.delete(site());
        Files.createSymbolicLink(site(), Path.of("site"));
        assertThat(refusal(() -> siteFolder().stage()).message()).contains("back to itself");
    }

    @Test
    void theSiteBelowALinkedFolderIsWrittenThere() throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("linked"), Path.of("real"));
        publishInto(folder.resolve("linked/site"), file("a.html", "a"));
        assertThat(folder.resolve("real/site/a.html")).hasContent("a");
    }

    @Test
    void whatChangedIsOnTheDiskBeforeTheOldSiteGivesWay() {
        publish(file("a/same.html", "a"), file("b.html", "b"));
        DyingDisk disk = DyingDisk.never();
        try (Staging staging = new SiteFolder(disk, site()).stage()) {
            staging.write(file("a/same.html", "a"));
            staging.write(file("b.html", "changed"));
            staging.switchIn();
        }
        List<String> before = disk.steps().subList(0, disk.steps().indexOf("move site"));
        assertThat(before.stream().filter("force"::equals)).hasSize(5);
        assertThat(disk.forced().subList(0, 3))
                .containsExactlyInAnyOrder("b.html", "manifest-sha256.txt", ".site.staging");
        assertThat(disk.forced().get(3)).isEqualTo(".site.carried");
    }

    @Test
    void aFolderInWhichNothingChangedMovesOverInOneStep() {
        publish(file("a/b/1.html", "1"), file("a/b/2.html", "2"), file("a/c.html", "c"));
        DyingDisk disk = DyingDisk.never();
        publish(disk, file("a/b/1.html", "1"), file("a/b/2.html", "2"), file("a/c.html", "changed"));
        assertThat(disk.steps()).contains("move b").doesNotContain("link", "move a");
        assertThat(site().resolve("a/b/2.html")).hasContent("2");
    }

    @Test
    void aFolderInWhichOneFileIsGoneDoesNotMoveOver() {
        publish(file("a/1.html", "1"), file("a/2.html", "2"));
        DyingDisk disk = DyingDisk.never();
        publish(disk, file("a/1.html", "1"));
        assertThat(disk.steps()).contains("link").doesNotContain("move a");
        assertThat(site().resolve("a/2.html")).doesNotExist();
    }

    @Test
    void aSwitchThatFailsAfterFoldersHaveMovedPutsThemBack() throws IOException {
        publish(file("a/same.html", "a"), file("b.html", "b"));
        Staging staging = new SiteFolder(refusing(".site.staging"), site()).stage();
        staging.write(file("a/same.html", "a"));
        staging.write(file("b.html", "changed"));
        assertThat(refusal(staging::switchIn).kind()).isEqualTo(ProblemKind.SITE_NOT_WRITABLE);
        staging.close();
        assertThat(site().resolve("a/same.html")).hasContent("a");
        assertThat(site().resolve("b.html")).hasContent("b");
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    /** A disk on which a folder of that name cannot be moved. */
    private static Disk refusing(String name) {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("move") && ((Path) arguments[0]).endsWith(name)) {
                        throw new AccessDeniedException(name);
                    }
                    return method.invoke(Disk.local(), arguments);
                });
    }

    @Test
    void publishedDocumentsAreKnownByTheManifestAndByTheirFolders() throws IOException {
        publish(file("d/x/index.html", "x"), file("index.html", "i"));
        Files.delete(site().resolve("d/x/index.html"));
        Files.createDirectories(site().resolve("d/y"));
        Files.writeString(site().resolve("d/y/index.html"), "merged in from another branch");
        Files.createDirectories(site().resolve("d/empty"));
        try (Staging staging = siteFolder().stage()) {
            assertThat(staging.published()).containsExactly("d/x/index.html", "d/y/index.html", "index.html");
        }
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

    private static Problem refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).problem();
    }

    private SiteFolder siteFolder() {
        return new SiteFolder(site());
    }

    private Path site() {
        return folder.resolve("site");
    }

    private SiteChanges publish(OutputFile... files) {
        return publish(Disk.local(), files);
    }

    private SiteChanges publish(Disk disk, OutputFile... files) {
        return publishInto(disk, site(), files);
    }

    private static SiteChanges publishInto(Path site, OutputFile... files) {
        return publishInto(Disk.local(), site, files);
    }

    private static SiteChanges publishInto(Disk disk, Path site, OutputFile... files) {
        try (Staging staging = new SiteFolder(disk, site).stage()) {
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
