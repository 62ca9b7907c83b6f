package org.lantai.model;

/**
 * Work that cannot go on, for a reason the user can mend. Carries the {@link Problem} that says so; the command line
 * prints it and ends with exit code 1.
 */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.where() + ": " + problem.message());
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.where() + ": " + problem.message(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
