package org.lantai.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;

class ArchiveFolderTest {
    @TempDir
    Path disk;

    private Path archive;
    private Path content;

    @BeforeEach
    void makeAnArchive() throws Exception {
        archive = disk.resolve("mine");
        content = Files.createDirectories(archive.resolve("content"));
        Files.writeString(content.resolve("a.md"), "云溪");
        Files.writeString(archive.resolve("outside.md"), "不归内容");
        Files.writeString(disk.resolve("secret"), "别处的秘密");
    }

    @Test
    void letsFilesThroughAndLinksThatStayInside() throws Exception {
        link("b.md", content.resolve("a.md"));
        link("c.md", content.resolve("b.md"));

        assertThat(objection("a.md")).isEmpty();
        assertThat(objection("b.md")).isEmpty();
        assertThat(objection("c.md")).as("a link to a link").isEmpty();
    }

    @Test
    void refusesLinksThatLeadOutside() throws Exception {
        link("a", disk.resolve("secret"));
        link("b", content.resolve("a"));
        link("c", archive.resolve("outside.md"));
        link("up", content.resolve(".."));
        link("relative", Path.of("../../secret"));

        assertThat(objection("a")).hasValue(Refusal.OUTSIDE);
        assertThat(objection("b")).as("a link to a link").hasValue(Refusal.OUTSIDE);
        assertThat(objection("c")).as("inside the archive, but no content").hasValue(Refusal.OUTSIDE);
        assertThat(objection("up")).hasValue(Refusal.OUTSIDE);
        assertThat(objection("up/outside.md")).as("a link on the way").hasValue(Refusal.OUTSIDE);
        assertThat(objection("relative")).hasValue(Refusal.OUTSIDE);
    }

    @Test
    void refusesFilesOfTheMachine() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/environ")));
        link("environ.md", Path.of("/proc/self/environ"));
        link("zero.md", Path.of("/dev/zero"));

        assertThat(objection("environ.md")).hasValue(Refusal.OUTSIDE);
        assertThat(objection("zero.md")).hasValue(Refusal.OUTSIDE);
    }

    @Test
    void isNotFooledByAFolderWhoseNameBeginsAlike() throws Exception {
        Files.createDirectories(archive.resolve("content-of-others"));
        Files.writeString(archive.resolve("content-of-others/x.md"), "别处");
        link("x.md", archive.resolve("content-of-others/x.md"));

        assertThat(objection("x.md")).hasValue(Refusal.OUTSIDE);
    }

    @Test
    void refusesAContentFolderThatIsALinkOutOfTheArchive() throws Exception {
        Path other = Files.createDirectories(disk.resolve("other"));
        Files.createSymbolicLink(other.resolve("content"), content);

        assertThat(ArchiveFolder.of(other, "content").objection(other.resolve("content/a.md")))
                .hasValue(Refusal.OUTSIDE);
    }

    @Test
    void takesAnArchiveThatIsReachedThroughALink() throws Exception {
        Path door = Files.createSymbolicLink(disk.resolve("door"), archive);

        assertThat(ArchiveFolder.of(door, "content").objection(door.resolve("content/a.md")))
                .isEmpty();
        assertThat(ArchiveFolder.of(door, "content").objection(disk.resolve("secret")))
                .hasValue(Refusal.OUTSIDE);
    }

    @Test
    void refusesHiddenFoldersAndLinksToThem() throws Exception {
        Files.createDirectories(content.resolve(".git"));
        Files.writeString(content.resolve(".git/config"), "token");
        link("config.md", content.resolve(".git/config"));

        assertThat(objection(".git/config")).hasValue(Refusal.HIDDEN);
        assertThat(objection("config.md")).hasValue(Refusal.HIDDEN);
    }

    @Test
    void doesNotMindAHiddenFolderAboveTheArchive() throws Exception {
        Path hidden = Files.createDirectories(disk.resolve(".private/archive/content"));
        Path file = Files.writeString(hidden.resolve("a.md"), "云溪");

        assertThat(ArchiveFolder.of(disk.resolve(".private/archive"), "content").objection(file))
                .isEmpty();
    }

    @Test
    void refusesLinksThatLeadNowhereOrRound() throws Exception {
        link("gone", content.resolve("nothing"));
        link("round", content.resolve("round"));

        assertThat(objection("gone")).hasValue(Refusal.NOWHERE);
        assertThat(objection("round")).hasValue(Refusal.NOWHERE);
    }

    @Test
    void refusesPipes() throws Exception {
        Process made = new ProcessBuilder("mkfifo", content.resolve("pipe").toString()).start();
        assumeTrue(made.waitFor() == 0);

        assertThat(objection("pipe")).hasValue(Refusal.SPECIAL);
    }

    @Test
    void namesTheRefusedFileAndSaysWhatToDo() throws Exception {
        Path link = link("a", disk.resolve("secret"));
        Problem problem = catchThrowableOfType(ProblemException.class, () -> folder().find(link, "content/a"))
                .problem();

        assertThat(problem.file()).isEqualTo("content/a");
        assertThat(problem.message()).contains("outside `content/`");
        assertThat(problem.advice()).isNotEmpty();
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(folder().find(content.resolve("gone.md"), "content/gone.md")).isEmpty();
        assertThat(ArchiveFolder.of(disk.resolve("no-archive"), "content")
                        .find(disk.resolve("no-archive/content/a.md"), "content/a.md"))
                .isEmpty();
    }

    private ArchiveFolder folder() {
        return ArchiveFolder.of(archive, "content");
    }

    private Optional<Refusal> objection(String name) {
        return folder().objection(content.resolve(name));
    }

    private Path link(String name, Path target) throws Exception {
        return Files.createSymbolicLink(content.resolve(name), target);
    }
}
