package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.cli.CommandRun;
import org.lantai.model.DocumentId;

/** {@code lantai publish}: the site on a branch of a remote, which here is a bare repository on the disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishTest {
    private static final String FERRY =
            "d/" + DocumentId.derive("yunxi.example/ferry", 0).value() + "/index.html";
    private static final String YAML = "title: 试验存档\nbaseUrl: https://archive.example.org/\n";

    private Path built = Path.of("");
    private Path archive = Path.of("");
    private Path remote = Path.of("");
    private Path work = Path.of("");

    @BeforeAll
    void build(@TempDir Path folder) {
        assumeTrue(isThere(), "git is not installed");
        built = archive(folder, "ferry", "渡口");
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path archive(Path folder, String name, String title) {
        Archives.of(
                folder,
                name + ".txt",
                title + "旧闻\n\n" + title + "的船工姓陆，撑了四十年的篙，两岸的人都认得他。",
                name + ".meta.yaml",
                "url: http://yunxi.example/" + name + "\n");
        Archives.write(folder.resolve("content/archive.yaml"), YAML);
        Archives.build(folder, 1);
        return folder;
    }

    /** An archive in a repository whose remote has nothing yet. */
    @BeforeEach
    void begin(@TempDir Path folder) {
        archive = folder.resolve("archive");
        remote = folder.resolve("remote.git");
        work = folder.resolve("work");
        Archives.copy(built, archive);
        git(folder, "init", "-q", "--bare", remote.toString());
        inRepository(archive);
    }

    private void inRepository(Path folder) {
        git(folder, "init", "-q", "-b", "main");
        git(folder, "config", "user.name", "馆员");
        git(folder, "config", "user.email", "librarian@example.org");
        git(folder, "config", "core.autocrlf", "true");
        git(folder, "remote", "add", "origin", remote.toString());
        Archives.write(folder.resolve(".gitignore"), "/site/\n/.lantai/\n");
        git(folder, "add", "-A");
        git(folder, "commit", "-q", "-m", "begun");
    }

    private static String git(Path folder, String... arguments) {
        try {
            Path out = Files.createTempFile("git", ".out");
            ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments))
                            .toList())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            int code = builder.start().waitFor();
            String said = Files.readString(out, StandardCharsets.UTF_8);
            Files.delete(out);
            assertThat(code).as("git %s: %s", List.of(arguments), said).isZero();
            return said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CommandRun publish(String... more) {
        return CommandRun.of(Stream.concat(Stream.of("publish", archive.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private void rebuild(String text) {
        Archives.write(archive.resolve("content/captures/ferry.txt"), text);
        Archives.build(archive, 1);
        if (Files.exists(archive.resolve(".git"))) {
            git(archive, "add", "-A");
            git(archive, "commit", "-q", "-m", "corrected");
        }
    }

    private Path cloned(String branch) {
        if (Files.exists(work)) {
            Archives.delete(work);
        }
        git(remote, "clone", "-q", "-b", branch, "--config", "core.autocrlf=false", remote.toString(), work.toString());
        return work;
    }

    private static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = Archives.digests(folder);
        files.keySet().removeIf(path -> path.startsWith(".git/"));
        return files;
    }

    /** Somebody else's commit on the branch. */
    private void commit(String branch, String file, String text) {
        Path other = cloned(branch);
        Archives.write(other.resolve(file), text);
        git(other, "add", "-A");
        git(other, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "other");
        git(other, "push", "-q", "origin", branch);
    }

    private static void assertDone(CommandRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private static void assertRefused(CommandRun run, String... words) {
        assertThat(run.err()).contains(words);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void anEmptyRemoteGetsTheSiteByteForByteAndTheArchiveIsNotTouched() {
        String status = git(archive, "status", "--porcelain", "--branch");
        String refs = git(archive, "for-each-ref");
        CommandRun run = publish();
        assertDone(run);
        assertThat(run.out()).contains("branch gh-pages", "0 changed; 0 removed", "Published as commit");
        assertThat(files(cloned("gh-pages"))).isEqualTo(Archives.digests(archive.resolve("site")));
        assertThat(git(archive, "status", "--porcelain", "--branch")).isEqualTo(status);
        assertThat(git(archive, "for-each-ref").lines().filter(line -> !line.contains("refs/remotes/")))
                .isEqualTo(refs.lines().toList());
        assertThat(git(remote, "log", "--format=%s", "gh-pages")).isEqualTo("试验存档");
    }

    @Test
    void laterPublicationsStandOnTheEarlierOnesAndChangeWhatChanged() {
        publish();
        String first = git(remote, "rev-parse", "gh-pages");
        rebuild("渡口旧闻\n\n渡口的船工姓陆，撑了五十年的篙，两岸的人都认得他。");
        CommandRun run = publish();
        assertDone(run);
        assertThat(run.out()).contains("changed: " + FERRY).contains("0 of them new");
        assertThat(git(remote, "rev-parse", "gh-pages^")).isEqualTo(first);
        assertThat(files(cloned("gh-pages"))).isEqualTo(Archives.digests(archive.resolve("site")));
    }

    @Test
    void whatIsPublishedAlreadyMakesNoCommit() {
        publish();
        String first = git(remote, "rev-parse", "gh-pages");
        CommandRun run = publish();
        assertDone(run);
        assertThat(run.out()).contains("All of it is published already.");
        assertThat(git(remote, "rev-parse", "gh-pages")).isEqualTo(first);
    }

    @Test
    void aDryRunTellsAndSendsNothing() {
        CommandRun run = publish("--dry-run");
        assertDone(run);
        assertThat(run.out()).contains("new: ", "Nothing was sent");
        assertThat(git(remote, "for-each-ref")).isEmpty();
    }

    @Test
    void whatSomebodyElseLaidOnTheBranchStays() {
        publish();
        commit("gh-pages", "CNAME", "old.example.org\n");
        commit("gh-pages", "google1234.html", "google-site-verification: google1234.html");
        rebuild("渡口旧闻\n\n渡口的船工姓陆，撑了五十年的篙，两岸的人都认得他。");
        CommandRun run = publish();
        assertDone(run);
        assertThat(run.out()).contains("kept, though no build made it: CNAME");
        assertThat(cloned("gh-pages").resolve("CNAME")).hasContent("old.example.org");
        assertThat(cloned("gh-pages").resolve("google1234.html")).exists();
    }

    @Test
    void aDomainOfItsOwnIsWrittenDown() {
        Archives.write(archive.resolve("content/archive.yaml"), YAML + "domain: archive.example.org\n");
        Archives.build(archive, 1);
        publish();
        assertThat(cloned("gh-pages").resolve("CNAME")).hasContent("archive.example.org");
        assertThat(archive.resolve("site/CNAME")).doesNotExist();
    }

    @Test
    void aBranchThatHoldsSomethingElseIsLeftAlone() {
        git(archive, "push", "-q", "origin", "main");
        String before = git(remote, "rev-parse", "main");
        assertRefused(publish("--branch", "main"), "holds something else", "content/archive.yaml", "--branch");
        assertThat(git(remote, "rev-parse", "main")).isEqualTo(before);
    }

    @Test
    void aBranchThatHoldsAnotherArchiveIsLeftAlone(@TempDir Path other) {
        inRepository(archive(other.resolve("school"), "school", "学堂"));
        assertDone(CommandRun.of("publish", other.resolve("school").toString()));
        String before = git(remote, "rev-parse", "gh-pages");
        assertRefused(publish(), "addresses that this site does not answer", "another archive");
        assertThat(git(remote, "rev-parse", "gh-pages")).isEqualTo(before);
    }

    @Test
    void whatAColleaguePromisedMeanwhileIsNotLost(@TempDir Path folder) {
        publish();
        Path colleague = folder.resolve("colleague");
        Archives.copy(archive, colleague);
        Archives.write(colleague.resolve("content/captures/school.txt"), "学堂旧闻\n\n学堂设在文庙里，先生只有一位，学生来自七个村。");
        Archives.build(colleague, 1);
        assertThat(CommandRun.of("publish", colleague.toString()).code()).isZero();
        rebuild("渡口旧闻\n\n渡口的船工姓陆，撑了五十年的篙，两岸的人都认得他。");
        assertRefused(publish(), "addresses that this site does not answer", "git pull");
    }

    @Test
    void aRemoteThatRefusesIsQuoted() throws IOException {
        Path hook = remote.resolve("hooks/pre-receive");
        Files.writeString(hook, "#!/bin/sh\necho 'no site before Friday' >&2\nexit 1\n");
        assumeTrue(hook.toFile().setExecutable(true));
        assertRefused(publish(), "The remote refuses", "no site before Friday");
    }

    /** What a colleague pushes after the branch was looked at: a hook before the push plays her. */
    @Test
    void aRemoteThatMovesOnWhileItIsPublishedToIsNotOverwritten() throws IOException {
        publish();
        commit("gh-pages", "note.txt", "一");
        git(remote, "branch", "later", "gh-pages");
        git(remote, "update-ref", "refs/heads/gh-pages", "gh-pages^");
        rebuild("渡口旧闻\n\n渡口的船工姓陆，撑了五十年的篙，两岸的人都认得他。");
        Path hook = archive.resolve(".git/hooks/pre-push");
        Files.writeString(hook, "#!/bin/sh\nGIT_DIR='" + remote + "' git update-ref refs/heads/gh-pages later\n");
        assumeTrue(hook.toFile().setExecutable(true));
        assertRefused(publish(), "Somebody else published at the same time");
        assertThat(git(remote, "rev-parse", "gh-pages")).isEqualTo(git(remote, "rev-parse", "later"));
    }

    @Test
    void anArchiveInNoRepositoryIsPublishedToAnAddress(@TempDir Path folder) {
        archive = folder.resolve("alone");
        Archives.copy(built, archive);
        assertRefused(publish(), "in no git repository", "--remote");
        CommandRun run = publish("--remote", remote.toString());
        assumeTrue(!run.err().contains("git does not know who you are"), "git has no name to publish under here");
        assertDone(run);
        String first = git(remote, "rev-parse", "gh-pages");
        rebuild("渡口旧闻\n\n渡口的船工姓陆，撑了五十年的篙，两岸的人都认得他。");
        assertDone(publish("--remote", remote.toString()));
        assertThat(git(remote, "rev-parse", "gh-pages^")).isEqualTo(first);
        assertThat(archive.resolve(".git")).doesNotExist();
    }

    @Test
    void aSiteWithErrorsIsNotPublished() throws IOException {
        Files.delete(archive.resolve("site").resolve(FERRY));
        assertRefused(publish(), "promised for ever", "has errors", "lantai check");
        assertThat(git(remote, "for-each-ref")).isEmpty();
    }

    @Test
    void promisesThatAreInNoCommitAreTold() {
        Archives.write(archive.resolve("content/captures/school.txt"), "学堂旧闻\n\n学堂设在文庙里，先生只有一位，学生来自七个村。");
        Archives.build(archive, 1);
        CommandRun run = publish();
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("in no commit yet", "git add content");
    }

    @Test
    void whatBeginsWithADotIsNotPublishedAndOtherFilesAre() {
        Archives.write(archive.resolve("site/.env"), "密码");
        Archives.write(archive.resolve("site/.git/config"), "[core]");
        Archives.write(archive.resolve("site/readme.txt"), "说明\r\n两行\r\n");
        assertDone(publish());
        // Byte for byte, though git is set to change line ends here.
        assertThat(cloned("gh-pages").resolve("readme.txt")).content().isEqualTo("说明\r\n两行\r\n");
        assertThat(files(cloned("gh-pages")))
                .containsKey("readme.txt")
                .containsKey(".nojekyll")
                .doesNotContainKey(".env");
    }

    @Test
    void withoutGitAndWithWrongNamesThePathIsTold() {
        assertRefused(publish("--git", "no-such-git"), "There is no git on this computer", "Install it");
        assertRefused(publish("--branch", "a..b"), "no name of a branch");
        assertRefused(publish("--remote", "--upload-pack=touch x"), "no remote of that name");
        assertRefused(publish("--remote", remote.resolve("none").toString()), "cannot be reached", "git ls-remote");
        git(archive, "remote", "remove", "origin");
        assertRefused(publish(), "no remote of that name", "--remote");
    }

    @Test
    void helpShowsExamples() {
        assertThat(CommandRun.of("publish", "--help").out()).contains("lantai publish --dry-run", "never by force");
    }
}
