package org.lantai.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sidecar.Claim;
import org.lantai.witness.Rulings.Joining;
import org.lantai.witness.parts.Clusters;

/**
 * Puts documents together that are versions of one text, when it is known which captures are one document.
 *
 * @param all the numbers of the documents of each
 * @param problems a warning for each two that became one document
 */
record Lineages(List<List<Integer>> all, List<Problem> problems) {
    Lineages {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /**
     * @param versions what is said of versions
     * @param size how many documents there were before any were joined
     * @param joined the number of the document that each became
     */
    static Lineages of(List<Joining> versions, int size, IntUnaryOperator joined) {
        Clusters clusters = new Clusters(size);
        List<Problem> problems = new ArrayList<>();
        for (Joining said : versions) {
            int one = joined.applyAsInt(said.pair().one());
            int other = joined.applyAsInt(said.pair().other());
            if (one == other) {
                problems.add(ofOne(said.claim()));
            } else {
                clusters.join(one, other);
            }
        }
        return new Lineages(clusters.several(), problems);
    }

    private static Problem ofOne(Claim claim) {
        return Problem.warning(
                        ProblemKind.SIDECAR_CONTRARY,
                        claim.file(),
                        "`sameAs` has `" + claim.target() + "` as a version, and by way of a third capture other lines"
                                + " make both one article: they are one document.",
                        "Remove the `sameAs` that is wrong.")
                .atLine(claim.line());
    }
}
