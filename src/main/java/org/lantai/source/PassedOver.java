package org.lantai.source;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** The files that were passed over because they are no captures, by the program that left them. */
public final class PassedOver {
    /** So many of each program are named. */
    private static final int NAMED = 2;

    private final NavigableMap<String, NavigableSet<String>> files = new TreeMap<>();

    /** Adds a file by its name and that of the program. */
    public void add(String program, String name) {
        files.computeIfAbsent(program, p -> new TreeSet<>()).add(name);
    }

    /**
     * Sums them up in one note, if there are any.
     *
     * @param place where they lie
     */
    public void tell(String place, Consumer<Problem> problems) {
        int count = files.values().stream().mapToInt(NavigableSet::size).sum();
        if (count > 0) {
            String of = files.entrySet().stream()
                    .map(entry -> sum(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining("; "));
            problems.accept(Problem.note(
                    ProblemKind.CAPTURE_HELPERS,
                    place,
                    "Passed over " + count
                            + (count == 1 ? " file that is no capture. " : " files that are no captures. ") + of + ".",
                    "If one is a capture all the same, give it another name, or move it to another folder."));
        }
    }

    private static String sum(String program, NavigableSet<String> names) {
        String first = names.stream().limit(NAMED).map(CaptureFolder::inside).collect(Collectors.joining(", "));
        return program + ": " + names.size() + " (" + first + (names.size() > NAMED ? ", …" : "") + ")";
    }
}
