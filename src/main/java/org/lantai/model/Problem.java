package org.lantai.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something the program noticed and could not or did not mend.
 *
 * @param severity how much it matters
 * @param kind what it is about
 * @param place where: in a file as the user knows it, and of one that holds many captures in which record
 * @param line 1-based line in that file or, where a record is named, in its text; 0 where no line can be named
 * @param message what happened, one sentence without the file name, on one line
 * @param advice what to do about it, one sentence on one line, possibly empty
 */
public record Problem(
        Severity severity, ProblemKind kind, CapturePlace place, int line, String message, String advice) {
    /** Worst first, then by kind, place, line and text, so that reports do not depend on the order of work. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::kind)
            .thenComparing(Problem::place)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::message)
            .thenComparing(Problem::advice);

    /** Line breaks, and what would steer a terminal: messages quote what pages have written. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    public Problem {
        message = CONTROLS.matcher(message).find() ? CONTROLS.matcher(message).replaceAll(" ") : message;
        advice = CONTROLS.matcher(advice).find() ? CONTROLS.matcher(advice).replaceAll(" ") : advice;
    }

    public static Problem error(ProblemKind kind, CapturePlace place, String message, String advice) {
        return new Problem(Severity.ERROR, kind, place, 0, message, advice);
    }

    public static Problem warning(ProblemKind kind, CapturePlace place, String message, String advice) {
        return new Problem(Severity.WARNING, kind, place, 0, message, advice);
    }

    public static Problem note(ProblemKind kind, CapturePlace place, String message, String advice) {
        return new Problem(Severity.NOTE, kind, place, 0, message, advice);
    }

    /** About a file as a whole, as in the two below. */
    public static Problem error(ProblemKind kind, String file, String message, String advice) {
        return error(kind, CapturePlace.ofFile(file), message, advice);
    }

    public static Problem warning(ProblemKind kind, String file, String message, String advice) {
        return warning(kind, CapturePlace.ofFile(file), message, advice);
    }

    public static Problem note(ProblemKind kind, String file, String message, String advice) {
        return note(kind, CapturePlace.ofFile(file), message, advice);
    }

    public Problem atLine(int newLine) {
        return new Problem(severity, kind, place, newLine, message, advice);
    }

    /** The file of its place. */
    public String file() {
        return place.file();
    }

    /** The place and, where known, the line: {@code captures/a.meta.yaml:3}, {@code captures/a.warc.gz #3}. */
    public String where() {
        return line > 0 ? place + ":" + line : place.toString();
    }
}
