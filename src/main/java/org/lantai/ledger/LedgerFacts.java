package org.lantai.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/**
 * What a ledger says, in the order of its lines. Lines that version control has doubled count once.
 *
 * @param promises each promise that counts; of one name the last says whose it is
 * @param others everything else
 * @param problems names to which two branches gave two meanings
 */
record LedgerFacts(List<Row> promises, List<Fact> others, List<Problem> problems) {
    /** The form of the lines that this program writes. Before it there were promises alone, renamed by a further row. */
    static final Fact.Stated FORMAT = new Fact.Stated(About.FORMAT, "2", "");

    LedgerFacts {
        promises = List.copyOf(promises);
        others = List.copyOf(others);
        problems = List.copyOf(problems);
    }

    /**
     * A line that was read.
     *
     * @param text as it stands in the file
     * @param number its number in the file, from 1
     */
    record Line(Fact fact, String text, int number) {}

    static LedgerFacts of(List<Line> lines) {
        return new Gathering().facts(lines);
    }

    /** All of a kind, in their order. */
    <T extends Fact> Stream<T> all(Class<T> kind) {
        return others.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The values that were stated of something. */
    Stream<String> stated(About about) {
        return all(Fact.Stated.class).filter(fact -> fact.about() == about).map(Fact.Stated::value);
    }

    /** Whether the ledger was written before its lines had a form. */
    boolean isFormer() {
        return !promises.isEmpty() && stated(About.FORMAT).findAny().isEmpty();
    }

    /** The same and more. */
    LedgerFacts with(List<Fact> more) {
        List<Row> rows = new ArrayList<>(promises);
        List<Fact> facts = new ArrayList<>(others);
        more.forEach(fact -> fact.promise().ifPresentOrElse(rows::add, () -> facts.add(fact)));
        return new LedgerFacts(rows, facts, problems);
    }

    /** Gathers the facts of the lines, one after another. */
    private static final class Gathering {
        private final Set<String> seen = new HashSet<>();
        private final Map<String, Line> first = new HashMap<>();
        private final List<Row> promises = new ArrayList<>();
        private final List<Fact> others = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private boolean former = true;

        LedgerFacts facts(List<Line> lines) {
            lines.stream().filter(line -> seen.add(line.text())).forEach(this::add);
            return new LedgerFacts(promises, others, problems);
        }

        private void add(Line line) {
            Fact fact = line.fact();
            former &= !fact.equals(FORMAT);
            if (fact instanceof Row row) {
                promise(row, line);
            } else {
                fact.promise().ifPresentOrElse(promises::add, () -> others.add(fact));
            }
        }

        /** Two people who build on two branches may each give one name, which they then do not know of each other. */
        private void promise(Row row, Line line) {
            String name = row.kind().word() + "/" + row.name();
            Line earlier = former ? null : first.get(name);
            if (earlier == null || isOfOne((Row) earlier.fact(), row)) {
                first.put(name, line);
                promises.add(row);
            } else {
                problems.add(twoMeanings(earlier, line));
            }
        }

        private static boolean isOfOne(Row one, Row other) {
            return one.kind().alike(one.key()).equals(other.kind().alike(other.key()));
        }

        private static Problem twoMeanings(Line earlier, Line later) {
            Row one = (Row) earlier.fact();
            Row other = (Row) later.fact();
            return Problem.warning(
                            ProblemKind.LEDGER_TWO_MEANINGS,
                            Ledger.FILE,
                            "Two branches promised the name `" + one.name() + "` ("
                                    + one.kind().word() + ") to two things: to `"
                                    + one.label() + "` on line " + earlier.number() + " and to `" + other.label()
                                    + "` on line "
                                    + later.number()
                                    + ". The first keeps it for ever; the other gets a name of its own.",
                            "If addresses of the second were given out before the branches were merged, tell their readers.")
                    .atLine(later.number());
        }
    }
}
