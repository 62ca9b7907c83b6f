package org.lantai.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An input for which a target does not hold.
 *
 * @param input the input
 * @param thrown what the target threw
 */
// The bytes are those of the fuzzer, which nobody compares by value.
@SuppressWarnings("ArrayRecordComponent")
record Finding(byte[] input, Throwable thrown) {
    private static final String PROGRAM = "org.lantai.";
    private static final String HARNESS = Finding.class.getPackageName();
    /** As much of a message as tells findings of one place apart. */
    private static final int MESSAGE = 60;
    /** The end of a trace says nothing, and that of an overflow has thousands of lines. */
    private static final int LINES = 200;

    /** Tries an input. */
    static Optional<Finding> of(FuzzTarget target, byte[] input) {
        try {
            target.run(input);
            return Optional.empty();
        } catch (Throwable e) {
            return Optional.of(new Finding(input, e));
        }
    }

    /** What was thrown and where the program threw it, by which findings are told apart. */
    String kind() {
        String message = thrown instanceof AssertionError ? ": " + message() : "";
        return thrown.getClass().getSimpleName() + " at " + place() + message;
    }

    /** Whether it is only that the input took long. */
    boolean isSlow() {
        return thrown instanceof SlowInput;
    }

    /** All that is known of it. */
    String report() {
        StringWriter out = new StringWriter();
        thrown.printStackTrace(new PrintWriter(out));
        return kind() + "\n\n"
                + String.join("\n", out.toString().lines().limit(LINES).toList()) + "\n";
    }

    private String place() {
        Stream<StackTraceElement> inProgram =
                frames().filter(frame -> !frame.getClassName().startsWith(HARNESS));
        return inProgram
                .findFirst()
                .or(() -> frames().findFirst())
                .map(this::place)
                .orElse("an unknown place");
    }

    private String place(StackTraceElement frame) {
        String method = frame.getClassName() + "." + frame.getMethodName();
        return isSlow() ? frame.getClassName() : method + ":" + frame.getLineNumber();
    }

    private Stream<StackTraceElement> frames() {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(PROGRAM));
    }

    private String message() {
        String line =
                String.valueOf(thrown.getMessage()).strip().lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), MESSAGE));
    }
}
