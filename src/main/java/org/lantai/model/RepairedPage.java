package org.lantai.model;

import java.util.List;
import org.lantai.model.edit.Edit;

/**
 * The source of a page as it was meant: decoded, and its damage undone where that was possible.
 *
 * @param capture the capture it was made from
 * @param charset how the bytes were read
 * @param decoded the decoded source, before repair
 * @param text the source after repair
 * @param edits what changed {@code decoded} into {@code text}, their places counted in {@code decoded}, in order
 * @param problems all problems so far, those of the capture first
 */
public record RepairedPage(
        SourcePage capture,
        CharsetDecision charset,
        String decoded,
        String text,
        List<Edit> edits,
        List<Problem> problems) {
    public RepairedPage {
        edits = List.copyOf(edits);
        problems = List.copyOf(problems);
    }
}
