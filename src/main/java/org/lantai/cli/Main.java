package org.lantai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.lantai.model.Advice;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {
    private Main() {}

    /**
     * Runs a command. Ends with exit code 0 when it is done, 1 when its work failed (a message names the file and what
     * to do), 2 when it was called wrongly.
     */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(new Terminal(out, err), args);
        err.flush();
        // A PrintWriter keeps quiet when a disk is full or a pipe is closed; the exit code must not.
        System.exit(out.checkError() ? Math.max(code, 1) : code);
    }

    /** Whatever the locale says: the texts are Chinese, and a capture must come out as it is. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    static int run(Terminal terminal, String... args) {
        CommandLine lantai = new CommandLine(new LantaiCommand(), new Commands(terminal));
        lantai.setOut(terminal.out());
        lantai.setErr(terminal.err());
        lantai.setCaseInsensitiveEnumValuesAllowed(true);
        lantai.setUsageHelpAutoWidth(true);
        lantai.setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e));
        try {
            return lantai.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failed(terminal, e);
        }
    }

    private static int failed(Terminal terminal, Throwable e) {
        if (e instanceof ProblemException known) {
            terminal.showGrouped(known.noticed());
            terminal.fail(known.problem());
        } else {
            terminal.fail(fault(e));
        }
        return 1;
    }

    static Problem fault(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return Problem.error(
                    ProblemKind.PROGRAM_MEMORY,
                    "lantai",
                    "The program needs more memory than it may use, which is "
                            + (Runtime.getRuntime().maxMemory() >> 20) + " MiB.",
                    Advice.MORE_MEMORY);
        }
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return Problem.error(
                ProblemKind.PROGRAM_FAULT,
                "lantai",
                "The program failed: " + e + where + ".",
                "This is a fault of the program; please report it with the command and the file it stopped at.");
    }

    /** Makes the commands, each with the terminal it prints to. */
    private record Commands(Terminal terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
            } catch (NoSuchMethodException needsNone) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
