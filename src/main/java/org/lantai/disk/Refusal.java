package org.lantai.disk;

import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Why a file of an archive is not read. */
public enum Refusal {
    OUTSIDE(
            "It is reached through a link that leads outside %s of the archive; the link was not followed.",
            "Copy what it leads to here, if it is meant to be published."),
    NOWHERE("The link leads nowhere.", "Remove it, or restore the file it leads to."),
    HIDDEN(
            "It lies in a hidden folder, or a link leads to one; it was not read.",
            "Copy the file to a visible folder."),
    /** Pipes and devices: whoever opens one may wait for ever. */
    SPECIAL("It is no regular file; reading it could wait for ever.", "Remove it.");

    private final String message;
    private final String advice;

    Refusal(String message, String advice) {
        this.message = message;
        this.advice = advice;
    }

    /** For work that cannot be done without the file. */
    public Problem error(ProblemKind kind, String name) {
        return Problem.error(kind, name, message(name), advice);
    }

    /** For work that goes on without the file. */
    public Problem warning(ProblemKind kind, String name) {
        return Problem.warning(kind, name, message(name), advice);
    }

    /** Names the folder that the file belongs to, which is the first of its name. */
    private String message(String name) {
        int end = name.indexOf('/') + 1;
        return message.formatted(end == 0 ? "its folder" : "`" + name.substring(0, end) + "`");
    }
}
