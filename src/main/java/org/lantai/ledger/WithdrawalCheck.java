package org.lantai.ledger;

import java.util.List;
import org.lantai.ledger.Permalinks.Tombstone;
import org.lantai.model.Names;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * Tells of every document that a build withdraws, and refuses to withdraw many: captures may be missing because a copy
 * was not finished or version control has not brought the large files.
 */
public final class WithdrawalCheck {
    /** So many documents whose captures are gone may be meant; more are asked about. */
    private static final int FEW = 3;

    private static final String CAPTURES = "content/captures";

    private WithdrawalCheck() {}

    /**
     * A warning for each document that was shown until now.
     *
     * @param allowed whether the archivist says that any number may be withdrawn
     * @throws ProblemException when the captures of more than a few are gone, and nobody says that this is meant
     */
    public static List<Problem> check(Permalinks permalinks, boolean allowed) {
        List<Tombstone> missing = permalinks.fresh().stream()
                .filter(stone -> stone.reason() == Withdrawal.MISSING)
                .toList();
        if (missing.size() > FEW && !allowed) {
            throw new ProblemException(many(missing));
        }
        return permalinks.fresh().stream().map(WithdrawalCheck::warning).toList();
    }

    private static Problem many(List<Tombstone> missing) {
        String names = Names.of(missing.stream().map(WithdrawalCheck::name).toList());
        return Problem.error(
                ProblemKind.LEDGER_WITHDRAWS,
                CAPTURES,
                missing.size()
                        + " documents that are published would be withdrawn, since none of their captures is here"
                        + " or is an article any more: " + names + ".",
                "Bring the captures back: finish the copy, `git lfs pull`, or restore them from version control. If these"
                        + " documents are to be withdrawn, build with --withdraw.");
    }

    private static Problem warning(Tombstone stone) {
        String what = name(stone) + " was published and is not shown any more: ";
        return switch (stone.reason()) {
            case HIDDEN ->
                Problem.warning(
                        ProblemKind.LEDGER_WITHDRAWN,
                        CAPTURES,
                        what + "it is withheld by its sidecar.",
                        "Its page says so; take `hide` away to show it again.");
            case JOINED ->
                Problem.warning(
                        ProblemKind.LEDGER_WITHDRAWN,
                        CAPTURES,
                        what + "it is part of another document now.",
                        "Its page leads there; `notSameAs` in a sidecar parts them.");
            case MISSING ->
                Problem.warning(
                        ProblemKind.LEDGER_WITHDRAWN,
                        CAPTURES,
                        what + "none of its captures is here or is an article any more.",
                        "Its page says so. Where its capture only got another address, file and text at once, write"
                                + " `id: " + stone.id() + "` into its sidecar.");
        };
    }

    private static String name(Tombstone stone) {
        String address = "d/" + stone.id() + "/";
        return stone.title().isEmpty() ? address : "《" + stone.title() + "》 (" + address + ")";
    }
}
