package org.lantai.extract.draft;

import org.lantai.model.CapturePlace;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** What a page has more of than is read as markup. Its text is kept all the same, and the page says so. */
public enum Excess {
    DEPTH(
            ProblemKind.EXTRACT_DEEP,
            "Elements of the page stand one inside another more deeply than is read; those further in are read as if they"
                    + " stood side by side."),
    TAGS(
            ProblemKind.EXTRACT_LONG,
            "The page has more tags than are read; what follows them stands as it was captured, tags included."),
    ATTRIBUTES(
            ProblemKind.EXTRACT_ATTRIBUTES, "An element of the page has more attributes than are read; the first are."),
    SIGNS(
            ProblemKind.EXTRACT_SIGNS,
            "The Markdown has paragraphs with more signs than are read; they stand as they were written.");

    private final ProblemKind kind;
    private final String message;

    Excess(ProblemKind kind, String message) {
        this.kind = kind;
        this.message = message;
    }

    public Problem problem(CapturePlace place) {
        return Problem.warning(
                kind, place, message, "Compare it with the capture; no page is written like that by hand.");
    }
}
