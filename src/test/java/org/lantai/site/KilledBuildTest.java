package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.disk.Disk;
import org.lantai.disk.DyingDisk;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** Whole builds that are killed, and builds whose ledger was lost. */
class KilledBuildTest {
    private static final String CANAL = "水渠通水\n来源：云溪日报  2021-05-06\n　　五月六日，青石村的水渠通水了，两岸的人都来看，水流了一整天。\n";
    private static final String BRIDGE = "渡口修桥\n来源：云溪日报  2022-03-01\n　　三月一日，南浦渡口的桥开工，老船工田守义在岸边看了一上午。\n";

    @TempDir
    Path scratch;

    @Test
    void noDocumentIsPublishedWithoutItsPromiseWhereverTheBuildIsKilled() throws IOException {
        Path before = archive("before");
        Path undisturbed = scratch.resolve("undisturbed");
        Archives.copy(before, undisturbed);
        DyingDisk counted = DyingDisk.never();
        build(undisturbed, counted);
        for (int step : fromTheLedgerOn(counted)) {
            Path archive = scratch.resolve("killed" + step);
            Archives.copy(before, archive);
            assertThat(catchThrowable(() -> build(archive, DyingDisk.after(step))))
                    .isInstanceOf(DyingDisk.Killed.class);
            String ledger = Files.readString(archive.resolve("content/permalinks.tsv"));
            assertThat(documents(archive)).allMatch(ledger::contains);
            build(archive, DyingDisk.never());
            assertThat(Archives.digests(archive))
                    .as("killed before step " + step)
                    .isEqualTo(Archives.digests(undisturbed));
        }
    }

    @Test
    void aBuildWhoseLedgerIsGoneStopsBeforeAnyWorkAndChangesNothing() throws IOException {
        Path archive = archive("archive");
        Files.delete(archive.resolve("content/permalinks.tsv"));
        Files.writeString(archive.resolve("content/captures/bridge.txt"), BRIDGE);
        Map<String, String> before = Archives.digests(archive);
        DyingDisk disk = DyingDisk.never();
        Problem problem = catchThrowableOfType(ProblemException.class, () -> build(archive, disk))
                .problem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_LOST);
        assertThat(disk.steps()).doesNotContain("write");
        assertThat(Archives.digests(archive)).isEqualTo(before);
    }

    @Test
    void aFreshCloneWithoutItsSiteIsBuilt() throws IOException {
        Path archive = archive("archive");
        Files.delete(archive.resolve("site/CNAME"));
        build(archive, Disk.local());
        Map<String, String> before = Archives.digests(archive);
        Files.move(archive.resolve("site"), scratch.resolve("elsewhere"));
        build(archive, Disk.local());
        assertThat(Archives.digests(archive)).isEqualTo(before);
    }

    /** An archive with a site of one document, and a second capture that has not been built. */
    private Path archive(String name) throws IOException {
        Path archive = Archives.of(scratch.resolve(name), "canal.txt", CANAL);
        build(archive, DyingDisk.never());
        Files.writeString(archive.resolve("site/CNAME"), "archive.example");
        Files.writeString(archive.resolve("content/captures/bridge.txt"), BRIDGE);
        return archive;
    }

    private static void build(Path archive, Disk disk) {
        new SiteBuilder(new BuildOptions(Optional.empty(), 1), Progress.NONE, disk).build(archive);
    }

    /** The site's files are many and written alike: one step stands for a run of the same. */
    private static List<Integer> fromTheLedgerOn(DyingDisk disk) {
        int ledger = disk.steps().lastIndexOf("replace") - 5;
        return disk.turns().stream().filter(step -> step >= ledger).toList();
    }

    private static List<String> documents(Path archive) throws IOException {
        Path folder = archive.resolve("site/d");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
