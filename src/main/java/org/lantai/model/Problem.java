package org.lantai.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something the program noticed and could not or did not mend.
 *
 * @param severity how much it matters
 * @param kind what it is about
 * @param file the file as the user knows it, relative to the archive where possible
 * @param line 1-based line in that file, or 0 where no line can be named
 * @param message what happened, one sentence without the file name, on one line
 * @param advice what to do about it, one sentence on one line, possibly empty
 */
public record Problem(Severity severity, ProblemKind kind, String file, int line, String message, String advice) {
    /** Worst first, then by kind, file, line and text, so that reports do not depend on the order of work. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::kind)
            .thenComparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::message)
            .thenComparing(Problem::advice);

    /** Line breaks, and what would steer a terminal: messages quote what pages have written. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    public Problem {
        message = CONTROLS.matcher(message).find() ? CONTROLS.matcher(message).replaceAll(" ") : message;
        advice = CONTROLS.matcher(advice).find() ? CONTROLS.matcher(advice).replaceAll(" ") : advice;
    }

    public static Problem error(ProblemKind kind, String file, String message, String advice) {
        return new Problem(Severity.ERROR, kind, file, 0, message, advice);
    }

    public static Problem warning(ProblemKind kind, String file, String message, String advice) {
        return new Problem(Severity.WARNING, kind, file, 0, message, advice);
    }

    public static Problem note(ProblemKind kind, String file, String message, String advice) {
        return new Problem(Severity.NOTE, kind, file, 0, message, advice);
    }

    public Problem atLine(int newLine) {
        return new Problem(severity, kind, file, newLine, message, advice);
    }

    /** The file and, where known, the line: {@code captures/a.meta.yaml:3}. */
    public String where() {
        return line > 0 ? file + ":" + line : file;
    }
}
