package org.lantai.ledger;

import java.util.regex.Pattern;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** A ledger that two people's builds have lengthened, and that git could not merge. */
final class MergeConflict {
    /**
     * What git writes between the two sides (<a
     * href="https://git-scm.com/docs/git-merge#_how_conflicts_are_presented">git-merge, how conflicts are
     * presented</a>). No row of a ledger begins so.
     */
    private static final Pattern MARKER = Pattern.compile("(?:<{7}|={7}|>{7}|\\|{7})(?: .*)?");

    private MergeConflict() {}

    /** @throws ProblemException when such a mark is on one of the lines */
    static void refuse(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            if (MARKER.matcher(lines[i]).matches()) {
                throw new ProblemException(Problem.error(
                                ProblemKind.LEDGER_CONFLICT,
                                Ledger.FILE,
                                "Git could not merge the permalink ledger, and left the lines of both sides in it.",
                                "Keep the lines of both sides: delete only those that begin with <<<<<<<, ======= and"
                                        + " >>>>>>> (and what is between ||||||| and =======), then build. A line"
                                        + " `permalinks.tsv merge=union` in content/.gitattributes makes version control"
                                        + " do so by itself.")
                        .atLine(i + 1));
            }
        }
    }
}
