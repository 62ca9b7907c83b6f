package org.lantai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.disk.Disk;
import org.lantai.disk.DyingDisk;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;

/** A build is killed before its first, second, … last step. Its site stands whole, and the next build finds no trace. */
class KilledSwitchTest {
    private static final Map<String, String> OLD = Map.of(
            "index.html",
            "home",
            "d/x/index.html",
            "x",
            "d/y/index.html",
            "y",
            "a/b.css",
            "same",
            "tags/t.html",
            "t",
            "e/f/g.html",
            "same",
            "e/f/h.html",
            "h");
    private static final Map<String, String> NEW = Map.of(
            "index.html",
            "home, new",
            "d/y/index.html",
            "y",
            "d/z/index.html",
            "z",
            "a/b.css",
            "same",
            "e/f/g.html",
            "same");
    private static final Map<String, String> FOREIGN = Map.of(
            "CNAME",
            "archive.example",
            ".git/HEAD",
            "ref",
            ".git/objects/00/1",
            "1",
            "d/x/foreign.txt",
            "mine",
            "d/y/foreign.txt",
            "mine");

    @TempDir
    Path scratch;

    private int folders;
    private Path folder = Path.of("");

    @Test
    void aFirstSiteIsThereWholeOrNotAtAll() {
        killEverywhere(Map.of(), Map.of());
    }

    @Test
    void aChangedSiteIsTheOldOneOrTheNewOne() {
        killEverywhere(OLD, Map.of());
    }

    @Test
    void aSiteThatDidNotChangeStays() {
        killEverywhere(NEW, Map.of());
    }

    @Test
    void foreignFilesAreNeverLost() {
        killEverywhere(OLD, FOREIGN);
    }

    @Test
    void recoveryMayBeKilledAsWell() {
        DyingDisk counted = undisturbed(OLD, FOREIGN);
        // What a build leaves that was killed while it wrote the new site is always the same: a folder to be deleted.
        int last = counted.steps().indexOf("move site") - 1;
        for (int i : counted.turns().stream().filter(step -> step >= last).toList()) {
            int recovery = recoverySteps(i);
            for (int j = 0; j < recovery; j++) {
                String when = "killed before step " + i + ", then before step " + j;
                prepare(OLD, FOREIGN);
                killed(DyingDisk.after(i), NEW);
                killed(DyingDisk.after(j), NEW);
                assertWhole(when, OLD, FOREIGN);
                assertNextBuildLeavesNoTrace(when, FOREIGN);
            }
        }
    }

    private void killEverywhere(Map<String, String> old, Map<String, String> foreign) {
        int steps = undisturbed(old, foreign).steps().size();
        for (int i = 0; i < steps; i++) {
            String when = "killed before step " + i;
            prepare(old, foreign);
            killed(DyingDisk.after(i), NEW);
            assertWhole(when, old, foreign);
            assertNextBuildLeavesNoTrace(when, foreign);
        }
    }

    private DyingDisk undisturbed(Map<String, String> old, Map<String, String> foreign) {
        prepare(old, foreign);
        DyingDisk disk = DyingDisk.never();
        publish(disk, NEW);
        return disk;
    }

    private int recoverySteps(int killedBefore) {
        prepare(OLD, FOREIGN);
        killed(DyingDisk.after(killedBefore), NEW);
        DyingDisk disk = DyingDisk.never();
        new SiteFolder(disk, site()).stage().close();
        return disk.steps().size();
    }

    private void prepare(Map<String, String> old, Map<String, String> foreign) {
        folder = scratch.resolve(String.valueOf(folders++));
        if (!old.isEmpty()) {
            publish(DyingDisk.never(), old);
        }
        foreign.forEach((path, text) -> write(site().resolve(path), text));
    }

    private void killed(Disk disk, Map<String, String> files) {
        assertThat(catchThrowable(() -> publish(disk, files))).isInstanceOf(DyingDisk.Killed.class);
    }

    private void publish(Disk disk, Map<String, String> files) {
        try (Staging staging = new SiteFolder(disk, site()).stage()) {
            new TreeMap<>(files)
                    .forEach((path, text) -> staging.write(
                            new OutputFile(path, CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8)))));
            staging.switchIn();
        }
    }

    /** The site that stands is the old or the new one; where none stands, recovery alone puts one of them there. */
    private void assertWhole(String when, Map<String, String> old, Map<String, String> foreign) {
        Path previous = folder.resolve(".site.previous");
        foreign.forEach((path, text) -> assertThat(Stream.of(site(), previous).map(root -> root.resolve(path)))
                .as(when + ": " + path)
                .anyMatch(file -> Files.exists(file) && read(file).equals(text)));
        if (!Files.exists(site())) {
            new SiteFolder(DyingDisk.never(), site()).stage().close();
        }
        if (Files.exists(site())) {
            SortedMap<String, String> own = own(site(), foreign);
            assertThat(own).as(when).isIn(new TreeMap<>(old), new TreeMap<>(NEW));
            assertThat(Manifest.of(digests(own))).as(when).isEqualTo(read(site().resolve(Manifest.NAME)));
        } else {
            assertThat(old).as(when).isEmpty();
        }
    }

    private void assertNextBuildLeavesNoTrace(String when, Map<String, String> foreign) {
        publish(DyingDisk.never(), NEW);
        Map<String, String> all = new TreeMap<>(NEW);
        all.putAll(foreign);
        SortedMap<String, String> found = files(site());
        assertThat(found.remove(Manifest.NAME)).as(when).isEqualTo(Manifest.of(digests(NEW)));
        assertThat(found).as(when).isEqualTo(all);
        assertThat(folder.toFile().list()).as(when).containsExactly("site");
    }

    private static SortedMap<String, String> digests(Map<String, String> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, text) -> digests.put(
                path,
                CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8)).sha256()));
        return digests;
    }

    private static SortedMap<String, String> own(Path site, Map<String, String> foreign) {
        SortedMap<String, String> files = files(site);
        files.keySet().removeAll(foreign.keySet());
        files.remove(Manifest.NAME);
        return files;
    }

    private static SortedMap<String, String> files(Path root) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private Path site() {
        return folder.resolve("site");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
