package org.lantai.history;

import java.nio.file.Path;
import org.lantai.cli.CommandRun;

/** The program as an archivist calls it: by commands, so that histories do not depend on how it is made. */
final class Program {
    private static final int WRONG_USAGE = 2;

    private Program() {}

    static CommandRun build(Path archive) {
        return CommandRun.of("build", "--quiet", "--threads", "1", archive.toString());
    }

    /** With leave to withdraw many documents at once; a program that knows of none needs none. */
    static CommandRun buildWithdrawing(Path archive) {
        CommandRun run = CommandRun.of("build", "--quiet", "--threads", "1", "--withdraw", archive.toString());
        return run.code() == WRONG_USAGE ? build(archive) : run;
    }

    static CommandRun release(Path archive, String date) {
        return CommandRun.of("release", "--date", date, archive.toString());
    }

    static CommandRun cite(Path archive, String typed) {
        return CommandRun.of("cite", typed, archive.toString());
    }

    /** Whether the program knows releases yet. */
    static boolean canRelease() {
        return CommandRun.of("release", "--help").code() == 0;
    }
}
