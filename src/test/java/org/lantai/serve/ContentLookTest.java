package org.lantai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLookTest {
    @TempDir
    Path content;

    private Path file = Path.of("");

    @BeforeEach
    void lay() throws IOException {
        file = content.resolve("captures/ferry.txt");
        Files.createDirectories(content.resolve("captures"));
        Files.writeString(file, "渡口");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    }

    private ContentLook look() throws IOException {
        return ContentLook.of(List.of(content, content.resolve("none")));
    }

    @Test
    void whatIsTheSameLooksTheSame() throws IOException {
        assertThat(look()).isEqualTo(look());
    }

    @Test
    void aFileOfTheSameSizeThatWasSavedLooksOtherwise() throws IOException {
        ContentLook before = look();
        Files.writeString(file, "渡船");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_001));
        assertThat(look()).isNotEqualTo(before);
    }

    @Test
    void aFileThatWasRenamedLooksOtherwise() throws IOException {
        ContentLook before = look();
        Files.move(file, file.resolveSibling("school.txt"));
        assertThat(look()).isNotEqualTo(before);
    }

    @Test
    void capturesAreLookedAtInFoldersOfAnyName() throws IOException {
        ContentLook before = look();
        Files.createDirectories(content.resolve("captures/releases"));
        Files.writeString(content.resolve("captures/releases/permalinks.tsv"), "a\tb\n");
        assertThat(look()).isNotEqualTo(before);
    }

    @Test
    void whatABuildWritesIsNotLookedAt() throws IOException {
        ContentLook before = look();
        Files.writeString(content.resolve("permalinks.tsv"), "kind\n");
        Files.writeString(content.resolve(".gitattributes"), "* -text\n");
        Files.createDirectories(content.resolve("releases"));
        Files.writeString(content.resolve("releases/g7.jsonl"), "{}\n");
        assertThat(look()).isEqualTo(before);
    }
}
