package org.lantai.twins;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantai.model.Problem;
import org.lantai.pipeline.JoinedArchive;

/** What was reached, for people. */
record TwinReport(TwinFigures figures, JoinedArchive joined) {
    /** So many failures are printed in full. */
    private static final int FULL = 6;

    /** All figures, and which kinds fell short. */
    String table() {
        return line("precision", figures.precision())
                + line("recall", figures.recall())
                + line("best copy shown", figures.shown())
                + line("articles apart", figures.allApart())
                + "\ncopies found\n"
                + lines(figures.copies())
                + "\nnear-twins kept apart\n"
                + lines(figures.apart())
                + "\nfailures\n"
                + counts();
    }

    private static String lines(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(e -> line(e.getKey(), e.getValue()))
                .collect(Collectors.joining());
    }

    private static String line(String name, Tally tally) {
        return String.format(Locale.ROOT, "%-18s %5d / %-5d %.4f%n", name, tally.hits(), tally.of(), tally.share());
    }

    private String counts() {
        return figures.failures().stream()
                .collect(Collectors.groupingBy(f -> f.what() + " " + f.kind(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + ": " + e.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The first failures of a kind with the texts as they were cleaned.
     *
     * @param kind of copy or near-twin, or {@code copy}, {@code twin}, {@code shown} for all of these
     */
    String failures(String kind) {
        return figures.failures().stream()
                .filter(f -> f.kind().equals(kind) || f.what().equals(kind) || (f.what() + ":" + f.kind()).equals(kind))
                .limit(FULL)
                .map(this::failure)
                .collect(Collectors.joining("\n"));
    }

    private String failure(TwinFailure failure) {
        String said = joined.problems().stream()
                .filter(p -> names(p, failure.file()) || names(p, failure.other()))
                .map(p -> "  ! " + p.kind() + " " + p.message() + "\n")
                .distinct()
                .collect(Collectors.joining());
        return "== " + failure.what() + " " + failure.kind() + "\n" + said + text(failure.file())
                + text(failure.other());
    }

    private static boolean names(Problem problem, String file) {
        return problem.toString().contains(file);
    }

    private String text(String file) {
        return "-- " + file + "\n" + joined.texts().getOrDefault(file, "(no document)") + "\n";
    }
}
