package org.lantai.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {
    private final Disk disk = Disk.local();

    @TempDir
    Path folder;

    @Test
    void nothingIsMovedOntoWhatStands() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "one");
        Path other = Files.writeString(folder.resolve("other"), "two");
        assertThatThrownBy(() -> disk.move(file, other)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(other).hasContent("two");
        Path site = Files.createDirectory(folder.resolve("site"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> disk.move(site, empty)).isInstanceOf(FileAlreadyExistsException.class);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
        assertThatThrownBy(() -> disk.move(file, link)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aLinkedFileIsTheSameFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "one");
        disk.link(file, folder.resolve("again"));
        assertThat(folder.resolve("again")).hasContent("one");
        assertThat(Files.getLastModifiedTime(folder.resolve("again"))).isEqualTo(Files.getLastModifiedTime(file));
    }

    @Test
    void filesAndFoldersCanBeForced() throws IOException {
        disk.force(Files.writeString(folder.resolve("file"), "one"));
        disk.force(folder);
        assertThatThrownBy(() -> disk.force(folder.resolve("missing"))).isInstanceOf(IOException.class);
    }
}
