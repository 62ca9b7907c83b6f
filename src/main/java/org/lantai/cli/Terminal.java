package org.lantai.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantai.model.Problem;
import org.lantai.model.Severity;

/** Where commands print. The only place that turns a {@link Problem} into lines. */
record Terminal(PrintWriter out, PrintWriter err) {
    /** How many problems of one kind are shown in full; the others are counted. */
    private static final int SHOWN_PER_KIND = 5;

    /** Prints why the work failed. */
    void fail(Problem problem) {
        show(problem);
        err.flush();
    }

    /** Prints problems, the worst kinds first, those of one kind together with one piece of advice. */
    void showGrouped(List<Problem> problems) {
        Map<String, List<Problem>> byKind = problems.stream()
                .sorted(Problem.ORDER)
                .collect(Collectors.groupingBy(
                        p -> p.severity() + " " + p.kind().key(), LinkedHashMap::new, Collectors.toList()));
        byKind.values().forEach(all -> showSome(all.subList(0, Math.min(SHOWN_PER_KIND, all.size())), all.size()));
        err.flush();
    }

    /**
     * Prints some problems of a kind.
     *
     * @param some those that are shown
     * @param all how many there are
     */
    void showSome(List<Problem> some, int all) {
        some.forEach(this::show);
        if (all > some.size()) {
            err.printf("  and %d more of this kind%n", all - some.size());
        }
    }

    private void show(Problem problem) {
        // Names of files may hold anything but a slash and a NUL.
        String where = problem.where().replaceAll("\\p{Cntrl}", "?");
        err.printf("%s: %s: %s%n", label(problem.severity()), where, problem.message());
        if (!problem.advice().isEmpty()) {
            err.printf("  %s%n", problem.advice());
        }
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
