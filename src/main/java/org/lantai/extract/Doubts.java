package org.lantai.extract;

import java.util.List;
import java.util.Optional;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.draft.Prose;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;

/** Tells when what was found can hardly be the text of its page. */
final class Doubts {
    /** Three times the length below which a text is hardly one; a notice of a sentence has more. */
    private static final int HARDLY_ANY = 30;

    /**
     * The doubt there is about a text.
     *
     * @param found what was found in the page
     * @param blocks the text as it will stand
     * @param known what is known to be wrong with the page
     * @param place where the page is kept
     */
    Optional<Problem> about(Extraction found, List<Block> blocks, List<Problem> known, CapturePlace place) {
        if (isNearlyEmpty(blocks)) {
            boolean told = known.stream().anyMatch(problem -> problem.severity() != Severity.NOTE);
            return told ? Optional.empty() : Optional.of(empty(blocks, place));
        }
        return found.doubtful() ? Optional.of(doubtful(place)) : Optional.empty();
    }

    private static boolean isNearlyEmpty(List<Block> blocks) {
        return Prose.thirds(Block.text(blocks)) < HARDLY_ANY
                && blocks.stream().allMatch(block -> block.images().isEmpty());
    }

    private static Problem empty(List<Block> blocks, CapturePlace place) {
        return Problem.warning(
                ProblemKind.EXTRACT_EMPTY,
                place,
                blocks.isEmpty() ? "No text was found on the page." : "Hardly any text was found on the page.",
                "Look at the capture: the text may have been loaded by a script, or the page may be none.");
    }

    private static Problem doubtful(CapturePlace place) {
        return Problem.warning(
                ProblemKind.EXTRACT_DOUBTFUL,
                place,
                "The text has no word of the headline: it may be that of another article on the page.",
                "Compare it with the capture.");
    }
}
