package org.lantai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.catalog.Sample;
import org.lantai.disk.Disk;
import org.lantai.disk.DyingDisk;
import org.lantai.model.Script;
import org.lantai.subjects.vocabulary.Vocabulary;

/** A build is killed before the first, second, … last step of writing the ledger. */
class LedgerKilledTest {
    private static final Sample CANAL =
            Sample.of("canal.html").url("http://yunxi.example/canal").title("水渠通水");
    private static final Sample LETTER = Sample.of("letter.txt").title("一封家书");

    @TempDir
    Path scratch;

    @Test
    void theLedgerIsTheOldOneOrTheNewOne() throws IOException {
        String before = text(build("old", Disk.local(), CANAL));
        build("new", Disk.local(), CANAL);
        String after = text(build("new", Disk.local(), CANAL, LETTER));
        int steps = steps(CANAL, LETTER);
        assertThat(steps).isGreaterThan(5);
        for (int i = 0; i < steps; i++) {
            Path archive = killed(i);
            assertThat(text(archive)).as("killed before step " + i).isIn(before, after);
            build("killed" + i, Disk.local(), CANAL, LETTER);
            assertThat(text(archive)).isEqualTo(after);
            assertThat(archive.resolve("content").toFile().list()).containsExactly("permalinks.tsv");
        }
    }

    @Test
    void aBuildThatPromisesNothingClearsAwayWhatWasLeft() throws IOException {
        int steps = steps(CANAL, LETTER);
        for (int i = 0; i < steps; i++) {
            Path archive = killed(i);
            build("killed" + i, Disk.local(), CANAL);
            assertThat(archive.resolve("content").toFile().list()).containsExactly("permalinks.tsv");
        }
    }

    @Test
    void theNewLedgerIsOnTheDiskBeforeItTakesThePlaceOfTheOldOne() throws IOException {
        assertThat(undisturbed(CANAL, LETTER).steps())
                .containsExactly("folders", "lock", "write", "write", "force", "replace", "force", "delete");
    }

    @Test
    void aLedgerThatNeedsNoLineIsNotTouched() throws IOException {
        assertThat(undisturbed(CANAL).steps()).isEmpty();
    }

    private int steps(Sample... samples) throws IOException {
        return undisturbed(samples).steps().size();
    }

    private DyingDisk undisturbed(Sample... samples) throws IOException {
        build("counted", Disk.local(), CANAL);
        DyingDisk disk = DyingDisk.never();
        build("counted", disk, samples);
        return disk;
    }

    private Path killed(int step) throws IOException {
        String name = "killed" + step;
        build(name, Disk.local(), CANAL);
        assertThat(catchThrowable(() -> build(name, DyingDisk.after(step), CANAL, LETTER)))
                .isInstanceOf(DyingDisk.Killed.class);
        return scratch.resolve(name);
    }

    private Path build(String name, Disk disk, Sample... samples) throws IOException {
        Path archive = scratch.resolve(name);
        Files.createDirectories(archive.resolve("content"));
        Ledger.read(disk, archive).promise(catalog(archive, samples)).ledger().write();
        return archive;
    }

    private static Catalog catalog(Path archive, Sample... samples) {
        Vocabulary vocabulary = Vocabulary.read(archive, Script.HANS);
        return new Cataloguer()
                .catalog(Arrays.stream(samples).map(Sample::entry).toList(), vocabulary);
    }

    private static String text(Path archive) throws IOException {
        return Files.readString(archive.resolve(Ledger.FILE));
    }
}
