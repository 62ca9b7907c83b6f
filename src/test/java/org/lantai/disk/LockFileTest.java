package org.lantai.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    /** With as many, a lock that does not look whether its file is still there fails each time. */
    private static final int TURNS = 500;

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
        assertThat(said(elsewhere(1))).isEqualTo("0 of 1");
        lock.close();
        assertThat(said(elsewhere(1))).isEqualTo("1 of 1");
    }

    @Test
    void twoProgramsNeverHoldItTogetherThoughEachDeletesTheFile() throws Exception {
        Process other = elsewhere(TURNS);
        takeTurns(file, TURNS);
        assertThat(said(other)).matches("\\d+ of " + TURNS);
    }

    /** Takes and gives back the lock so often, and fails when somebody else has it meanwhile; says how often it got it. */
    private static int takeTurns(Path file, int turns) throws IOException {
        int got = 0;
        for (int i = 0; i < turns; i++) {
            Optional<LockFile> lock = LockFile.take(Disk.local(), file);
            if (lock.isPresent()) {
                Path alone = Files.createDirectory(file.resolveSibling("alone"));
                Files.delete(alone);
                lock.get().close();
                got++;
            }
        }
        return got;
    }

    /** Another program. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] args) throws IOException {
            int turns = Integer.parseInt(args[1]);
            System.out.println(takeTurns(Path.of(args[0]), turns) + " of " + turns);
        }
    }

    private Process elsewhere(int turns) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elsewhere.class.getName(),
                        file.toString(),
                        String.valueOf(turns))
                .redirectErrorStream(true)
                .start();
    }

    private static String said(Process other) throws IOException {
        return new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
