package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.cli.CommandRun;
import org.lantai.model.DocumentId;

/** {@code lantai check --against}: a published copy, in a folder and on the web. */
class PublishedCopyTest {
    private static final String FERRY =
            "d/" + DocumentId.derive("yunxi.example/ferry", 0).value() + "/index.html";

    @TempDir
    Path archive;

    @TempDir
    Path copy;

    @BeforeEach
    void publish() {
        Archives.of(
                archive,
                "ferry.txt",
                "渡口旧闻\n\n渡口的船工姓陆，撑了四十年的篙，两岸的人都认得他。",
                "ferry.meta.yaml",
                "url: http://yunxi.example/ferry\n",
                "school.txt",
                "学堂旧闻\n\n学堂设在文庙里，先生只有一位，学生来自七个村。");
        Archives.build(archive, 1);
        Archives.copy(archive.resolve("site"), copy);
    }

    private CommandRun check(String against, String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"check", "--against", against, archive.toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandRun.of(args);
    }

    private void damage() throws IOException {
        Files.delete(copy.resolve(FERRY));
        Files.writeString(copy.resolve("assets/lantai.css"), "body {}\n");
        Files.delete(copy.resolve("robots.txt"));
    }

    @Test
    void aWholeCopyInAFolderIsFoundWhole() {
        CommandRun run = check(copy.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("Looked at (\\d+) of \\1 files and addresses; 0 are not");
        assertThat(run.code()).isZero();
    }

    @Test
    void whatIsDamagedInAFolderIsNamed() throws IOException {
        damage();
        CommandRun run = check(copy.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "error: " + FERRY + ": This address was promised",
                        "error: assets/lantai.css: The copy has another file",
                        "error: robots.txt: The copy lacks this file.");
        assertThat(run.out()).contains("; 3 are not");
    }

    @Test
    void aWholeCopyOnTheWebIsFoundWhole() {
        try (FolderServer server = new FolderServer(copy)) {
            CommandRun run = check(server.address() + "index.html", "--most", "10000");
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).containsPattern("Looked at (\\d+) of \\1 files");
            assertThat(run.code()).isZero();
        }
    }

    @Test
    void whatIsDamagedOnTheWebIsNamed() throws IOException {
        damage();
        try (FolderServer server = new FolderServer(copy)) {
            CommandRun run = check(server.address(), "--most", "10000");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .contains("error: " + FERRY, "error: assets/lantai.css", "error: robots.txt")
                    .doesNotContain(".nojekyll");
        }
    }

    @Test
    void aHostThatDoesNotAnswerIsToldOnce() {
        String address;
        try (FolderServer server = new FolderServer(copy)) {
            address = server.address();
        }
        CommandRun run = check(address);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be had").contains("Look whether the address is right");
    }

    @Test
    void whatIsNoCopyAndAnArchiveWithoutASiteAreRefused() {
        assertThat(check(copy.resolve("nowhere").toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).contains("neither a folder nor an address"));
        assertThat(check("https:///archive/").err()).contains("neither a folder nor an address");
        Archives.delete(archive.resolve("site"));
        assertThat(check(copy.toString()).err()).contains("There is no site to look at.");
    }

    @Test
    void aWrongNumberIsAFaultOfUsage() {
        assertThat(check(copy.toString(), "--most", "0").code()).isEqualTo(2);
        assertThat(CommandRun.of("check", "--most", "0", archive.toString()).code())
                .isEqualTo(2);
    }
}
