package org.lantai.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** Takes the text of a ledger apart. */
final class LedgerLines {
    static final String HEADER = "kind\tname\tkey\tlabel";
    static final String RESTORE =
            "Restore the file from version control: guessing what the line promised would break published URLs.";

    private static final Pattern LINE = Pattern.compile("[^\r\n]+");

    private LedgerLines() {}

    /**
     * What a ledger says.
     *
     * @param text all of it, a byte order mark and Windows line ends included
     * @throws ProblemException when a line is damaged
     */
    static LedgerFacts facts(String text) {
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r?\n", -1);
        MergeConflict.refuse(lines);
        if (!text.isEmpty() && !lines[0].equals(HEADER)) {
            throw damaged("The first line must be `" + HEADER.replace("\t", " ⇥ ") + "`.", 1);
        }
        List<LedgerFacts.Line> facts = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isEmpty() && !lines[i].equals(HEADER)) {
                int number = i + 1;
                facts.add(new LedgerFacts.Line(
                        FactReader.read(lines[i])
                                .orElseThrow(() -> damaged("This line of the permalink ledger is damaged.", number)),
                        lines[i],
                        number));
            }
        }
        refuseNewer(facts);
        return LedgerFacts.of(facts);
    }

    /** The same without the headlines and file names of some documents. */
    static String without(String text, Set<DocumentId> erased) {
        return LINE.matcher(text)
                .replaceAll(line -> Matcher.quoteReplacement(FactReader.read(line.group())
                        .map(fact -> fact.without(erased))
                        .filter(fact -> !fact.line().equals(line.group()))
                        .map(Fact::line)
                        .orElse(line.group())));
    }

    /** A ledger that a later program wrote may hold promises that this one would break unknowingly. */
    private static void refuseNewer(List<LedgerFacts.Line> lines) {
        for (LedgerFacts.Line line : lines) {
            if (line.fact() instanceof Fact.Stated stated
                    && stated.about() == About.FORMAT
                    && !stated.equals(LedgerFacts.FORMAT)) {
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
