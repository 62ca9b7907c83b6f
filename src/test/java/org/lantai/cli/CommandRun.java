package org.lantai.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command as somebody calls it, in this very process: for tests in other rooms that play what people do.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err the problems that it told
 */
public record CommandRun(int code, String out, String err) {
    public static CommandRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err)), args);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
