package org.lantai.model;

import java.util.List;

/**
 * Work that cannot go on, for a reason the user can mend. Carries the {@link Problem} that says so; the command line
 * prints it and ends with exit code 1.
 */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient List<Problem> noticed;

    public ProblemException(Problem problem) {
        this(problem, List.of());
    }

    /** @param noticed what had been noticed before, which may tell how it came to that */
    public ProblemException(Problem problem, List<Problem> noticed) {
        super(problem.where() + ": " + problem.message());
        this.problem = problem;
        this.noticed = List.copyOf(noticed);
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.where() + ": " + problem.message(), cause);
        this.problem = problem;
        this.noticed = List.of();
    }

    /** What had been noticed before the work came to its end. */
    public List<Problem> noticed() {
        return noticed;
    }

    public Problem problem() {
        return problem;
    }
}
