package org.lantai.disk;

import java.io.IOException;
import java.nio.file.Path;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** A file is larger than any of its kind. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int limit;

    TooLargeException(Path file, int limit) {
        super(file + " is over " + limit + " bytes");
        this.limit = limit;
    }

    /** What to say of it. */
    public Problem problem(ProblemKind kind, String name) {
        return Problem.error(
                kind,
                name,
                "The file is over " + (limit >> 20) + " MiB.",
                "Check that it is what its name says, and make it smaller.");
    }
}
