package org.lantai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lantai.model.Advice;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * A folder for work in progress, gone when it is closed.
 *
 * @param path where it is
 */
record WorkFolder(Path path) implements AutoCloseable {
    /**
     * Makes one where the system has room for such.
     *
     * @throws ProblemException when there is no place for it
     */
    static WorkFolder make() {
        return in(Path.of(System.getProperty("java.io.tmpdir", ".")));
    }

    /** The same in a folder. */
    static WorkFolder in(Path temporary) {
        try {
            return new WorkFolder(Files.createTempDirectory(temporary, "lantai-"));
        } catch (IOException e) {
            throw noRoom(temporary, e);
        }
    }

    static ProblemException noRoom(Path where, IOException e) {
        return new ProblemException(
                Problem.error(
                        ProblemKind.STORE_NOT_WRITABLE,
                        where.toString(),
                        "Work in progress cannot be written here (" + e.getMessage() + ").",
                        Advice.OTHER_TEMPORARY_FOLDER),
                e);
    }

    /** Deletes it with all that is in it. */
    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
