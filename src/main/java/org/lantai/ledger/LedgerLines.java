package org.lantai.ledger;

import java.util.ArrayList;
import java.util.List;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** Takes the text of a ledger apart. */
final class LedgerLines {
    static final String HEADER = "kind\tname\tkey\tlabel";
    static final String RESTORE =
            "Restore the file from version control: guessing what the line promised would break published URLs.";

    private LedgerLines() {}

    /**
     * What a ledger says.
     *
     * @param text all of it, a byte order mark and Windows line ends included
     * @throws ProblemException when a line is damaged
     */
    static Facts facts(String text) {
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r?\n", -1);
        MergeConflict.refuse(lines);
        if (!text.isEmpty() && !lines[0].equals(HEADER)) {
            throw damaged("The first line must be `" + HEADER.replace("\t", " ⇥ ") + "`.", 1);
        }
        List<Facts.Line> facts = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isEmpty() && !lines[i].equals(HEADER)) {
                int number = i + 1;
                facts.add(new Facts.Line(
                        FactReader.read(lines[i])
                                .orElseThrow(() -> damaged("This line of the permalink ledger is damaged.", number)),
                        number));
            }
        }
        refuseNewer(facts);
        return Facts.of(facts);
    }

    /** A ledger that a later program wrote may hold promises that this one would break unknowingly. */
    private static void refuseNewer(List<Facts.Line> lines) {
        for (Facts.Line line : lines) {
            if (line.fact() instanceof Fact.Stated stated
                    && stated.about() == About.FORMAT
                    && !stated.equals(Facts.FORMAT)) {
                throw new ProblemException(Problem.error(
                                ProblemKind.LEDGER_NEWER,
                                Ledger.FILE,
                                "The permalink ledger was written by a newer Lantai (format " + stated.value() + ").",
                                "Use that version or a newer one; this one would not keep all of its promises.")
                        .atLine(line.number()));
            }
        }
    }

    private static ProblemException damaged(String message, int line) {
        return new ProblemException(Problem.error(ProblemKind.LEDGER_DAMAGED, Ledger.FILE, message, RESTORE)
                .atLine(line));
    }
}
