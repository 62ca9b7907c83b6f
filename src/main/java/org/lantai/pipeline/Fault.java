package org.lantai.pipeline;

import org.lantai.model.Advice;
import org.lantai.model.CapturePlace;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Says of a page that work on it failed for a reason that lies in the program, or in the machine's memory. */
final class Fault {
    private Fault() {}

    /**
     * The problem as it is told.
     *
     * @param kind what failed
     * @param place the capture
     * @param what what failed, as the beginning of a sentence: {@code Cleaning failed}
     * @param consequence what has become of the page, a sentence
     */
    static Problem of(ProblemKind kind, CapturePlace place, String what, String consequence, Throwable reason) {
        String advice = reason instanceof OutOfMemoryError
                ? Advice.MORE_MEMORY
                : "Please report this fault of the program together with the file.";
        return Problem.error(kind, place, what + " (" + name(reason) + ").", consequence + " " + advice);
    }

    /** With the place, but where memory or stack ran out, which is another one every time and must not reach the site. */
    private static String name(Throwable reason) {
        if (reason instanceof OutOfMemoryError) {
            return "not enough memory";
        }
        StackTraceElement[] trace = reason.getStackTrace();
        boolean placed = trace.length > 0 && !(reason instanceof StackOverflowError);
        return placed ? reason + " at " + trace[0] : reason.toString();
    }
}
