package org.lantai.source.format;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lantai.model.CapturePlace;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Hands on the first problems of each kind in a file and counts the rest: a damaged file has millions of bad lines. */
public final class FirstProblems implements Consumer<Problem> {
    /** So many tell what is wrong; the command line shows fewer. */
    static final int EACH = 20;

    private final Consumer<Problem> problems;
    private final Map<ProblemKind, Integer> counts = new TreeMap<>();
    private final Map<ProblemKind, Problem> last = new TreeMap<>();

    public FirstProblems(Consumer<Problem> problems) {
        this.problems = problems;
    }

    @Override
    public void accept(Problem problem) {
        if (counts.merge(problem.kind(), 1, Integer::sum) <= EACH) {
            problems.accept(problem);
        } else {
            last.put(problem.kind(), problem);
        }
    }

    /** Tells how many of each kind there were besides, when the file is read. */
    public void tellRest() {
        last.forEach((kind, problem) -> problems.accept(new Problem(
                problem.severity(),
                kind,
                CapturePlace.ofFile(problem.file()),
                0,
                "There are " + (counts.getOrDefault(kind, EACH) - EACH) + " more problems of this kind in the file.",
                problem.advice())));
    }
}
