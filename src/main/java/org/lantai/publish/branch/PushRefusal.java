package org.lantai.publish.branch;

import java.util.Optional;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Why a remote did not take a commit. */
final class PushRefusal {
    private PushRefusal() {}

    /** Of one that somebody else was quicker at. */
    static Problem movedOn(String remote) {
        return Problem.error(
                ProblemKind.PUBLISH_MOVED_ON,
                remote,
                "Somebody else published at the same time, and nothing was overwritten.",
                "Bring in her content/ (git pull), build and publish again.");
    }

    /** Of one that the remote does not want; {@code git push --porcelain} begins the line of such a branch with {@code !}. */
    static Problem of(String remote, GitAnswer answer) {
        Optional<String> refused =
                answer.text().lines().filter(line -> line.startsWith("!")).findFirst();
        if (refused.isPresent()) {
            return Problem.error(
                    ProblemKind.PUBLISH_REFUSED,
                    remote,
                    "The remote refuses: " + answer.words(),
                    "Look what it says: it may have rules for its branches, or you may not write there.");
        }
        return Problem.error(
                ProblemKind.PUBLISH_UNREACHABLE,
                remote,
                "The site could not be sent; git says: " + answer.words(),
                "Look whether you are connected and may write there, then publish again.");
    }
}
