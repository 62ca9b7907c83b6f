package org.lantai.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    private final Disk disk = Disk.local();

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve(".site.lock");
    }

    @Test
    void aLockIsHeldOnceAndLeavesNothing() throws IOException {
        LockFile lock = LockFile.take(disk, file).orElseThrow();
        assertThat(LockFile.take(disk, file)).isEmpty();
        lock.close();
        assertThat(file).doesNotExist();
        LockFile.take(disk, file).orElseThrow().close();
    }

    @Test
    void aFileLeftByAKilledProgramHindersNobody() throws IOException {
        Files.writeString(file, "left over");
        LockFile.take(disk, file).orElseThrow().close();
        assertThat(file).doesNotExist();
    }

    @Test
    void anotherProgramIsKeptOutEvenAfterThisOneHasAskedTwice() throws Exception {
        LockFile lock = LockFile.take(disk, file).orElseThrow();
        assertThat(LockFile.take(disk, file)).isEmpty();
        assertThat(said(elsewhere())).isEqualTo("kept out");
        lock.close();
        assertThat(said(elsewhere())).isEqualTo("taken");
    }

    @Test
    void theLockOfAFileThatItsHolderHasDeletedIsNone() throws IOException {
        assertThat(lockedAfter(() -> {})).isTrue();
        assertThat(lockedAfter(() -> Files.delete(file))).isFalse();
        assertThat(lockedAfter(() -> {
                    Files.delete(file);
                    Files.createFile(file);
                }))
                .isFalse();
    }

    private interface Meanwhile {
        void happens() throws IOException;
    }

    /** Whether a lock is taken where something happened between opening its file and locking it. */
    private boolean lockedAfter(Meanwhile meanwhile) throws IOException {
        try (FileLocks.Held held = new FileLocks.Held(file)) {
            held.open();
            meanwhile.happens();
            return held.lock();
        }
    }

    /** Another program. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] args) throws IOException {
            boolean taken = LockFile.take(Disk.local(), Path.of(args[0])).isPresent();
            System.out.println(taken ? "taken" : "kept out");
        }
    }

    private Process elsewhere() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elsewhere.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String said(Process other) throws IOException {
        return new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
