package org.lantai.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    /** What Linux follows, too. */
    private static final int MOST = 40;

    @TempDir
    Path scratch;

    private Path folder = Path.of("");

    @BeforeEach
    void findRealFolder() throws IOException {
        folder = scratch.toRealPath();
    }

    @Test
    void aPathThatIsNoLinkLeadsToItself() throws IOException {
        assertThat(Links.follow(folder)).isEqualTo(folder);
        assertThat(Links.follow(folder.resolve("nothing"))).isEqualTo(folder.resolve("nothing"));
    }

    @Test
    void aLinkLeadsToItsTargetThroughOthers() throws IOException {
        Path target = Files.createDirectories(folder.resolve("far/away"));
        link("two", "far/away");
        link("one", "two");
        assertThat(Links.follow(folder.resolve("one"))).isEqualTo(target);
    }

    @Test
    void aLinkIntoALinkedFolderHasOneName() throws IOException {
        Files.createDirectories(folder.resolve("real"));
        link("linked", "real");
        link("one", "linked/new");
        assertThat(Links.follow(folder.resolve("one"))).isEqualTo(folder.resolve("real/new"));
        assertThat(Links.follow(folder.resolve("linked/new"))).isEqualTo(folder.resolve("real/new"));
    }

    @Test
    void aLinkToNothingLeadsWhereItWouldStand() throws IOException {
        link("one", "nowhere/at/all");
        assertThat(Links.follow(folder.resolve("one"))).isEqualTo(folder.resolve("nowhere/at/all"));
    }

    @Test
    void linksInACircleAreNotFollowedForEver() throws IOException {
        link("one", "two");
        link("two", "one");
        assertThatThrownBy(() -> Links.follow(folder.resolve("one"))).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void asManyLinksAreFollowedAsTheSystemFollows() throws IOException {
        for (int i = 0; i <= MOST; i++) {
            link("link" + (i + 1), "link" + i);
        }
        Files.createDirectories(folder.resolve("link0"));
        assertThat(Links.follow(folder.resolve("link" + (MOST - 1)))).isEqualTo(folder.resolve("link0"));
        assertThatThrownBy(() -> Links.follow(folder.resolve("link" + MOST)))
                .isInstanceOf(FileSystemLoopException.class);
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }
}
