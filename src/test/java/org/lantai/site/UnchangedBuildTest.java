package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** A build that has nothing to do does nothing, and one that has does it, however little looks different. */
class UnchangedBuildTest {
    private static final String CANAL = "水渠通水\n来源：云溪日报  2021-05-06\n　　五月六日，青石村的水渠通水了，两岸的人都来看，水流了一整天。\n";

    @TempDir
    Path folder;

    private final List<String> steps = new ArrayList<>();
    private Path archive = Path.of("");

    @BeforeEach
    void makeArchive() {
        archive = Archives.of(folder.resolve("archive"), "canal.txt", CANAL);
    }

    @Test
    void whenNothingHasChangedNothingIsDoneAndTheSameIsReported() {
        BuildReport first = build();
        BuildReport again = build();

        assertThat(steps).isEmpty();
        assertThat(again.problems()).isEqualTo(first.problems());
        assertThat(again.digest()).isEqualTo(first.digest());
        assertThat(again.captures()).isEqualTo(1);
        assertThat(again.edits()).isEqualTo(first.edits());
        assertThat(again.files()).isEqualTo(first.files());
        assertThat(again.written() + again.removed()).isZero();
    }

    @Test
    void aCaptureThatChangedWithinATickAndKeptItsSizeIsSeen() throws IOException {
        build();
        Path capture = archive.resolve("content/captures/canal.txt");
        FileTime time = Files.getLastModifiedTime(capture);
        Files.writeString(capture, CANAL.replace("青石村", "白石村"));
        Files.setLastModifiedTime(capture, time);

        build();

        assertThat(pages()).contains("白石村");
    }

    @Test
    void aFileOfTheSiteThatSomebodyChangedIsMended() throws IOException {
        build();
        Path home = archive.resolve("site/index.html");
        String whole = Files.readString(home);
        Files.writeString(home, "damaged");

        build();

        assertThat(home).hasContent(whole);
    }

    @Test
    void aThemeThatChangedIsSeen() throws IOException {
        build();
        Files.createDirectories(archive.resolve("themes/lantai/assets"));
        Files.writeString(archive.resolve("themes/lantai/theme.yaml"), "parent: lantai\n");

        build();

        assertThat(steps).isNotEmpty();
    }

    @Test
    void whatALinkLeadsToIsNotLookedAtSoThatTheWorkIsDone() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "一");
        Files.createSymbolicLink(archive.resolve("content/captures/link.txt"), elsewhere);
        build();

        build();

        assertThat(steps).isNotEmpty();
    }

    @Test
    void aLineOfTheLedgerThatIsGoneIsSeen() throws IOException {
        build();
        Path ledger = archive.resolve("content/permalinks.tsv");
        String whole = Files.readString(ledger);
        Files.writeString(ledger, whole + "\n");

        build();

        assertThat(steps).isNotEmpty();
    }

    @Test
    void anotherFolderForTheSiteIsNotTheSameBuild() {
        build();
        Path other = folder.resolve("elsewhere");
        new SiteBuilder(new BuildOptions(Optional.of(other), 1), Progress.NONE).build(archive);

        assertThat(other.resolve("index.html")).exists();
    }

    private String pages() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (Path page : Archives.pages(archive.resolve("site"))) {
            pages.append(Files.readString(page));
        }
        return pages.toString();
    }

    /** Builds; the steps are those of the last build. */
    private BuildReport build() {
        steps.clear();
        return new SiteBuilder(new BuildOptions(Optional.empty(), 1), seen()).build(archive);
    }

    /** Tells of each stage that does any work. */
    private Progress seen() {
        return new Progress() {
            @Override
            public void begin(String step, long total) {
                steps.add(step);
            }

            @Override
            public void advance() {}

            @Override
            public void end() {}
        };
    }
}
