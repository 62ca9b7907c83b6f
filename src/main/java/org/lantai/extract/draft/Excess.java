package org.lantai.extract.draft;

import org.lantai.model.Problem;

/** What a page has more of than is read as markup. Its text is kept all the same, and the page says so. */
public enum Excess {
    DEPTH(
            "extract.deep",
            "Elements of the page stand one inside another more deeply than is read; those further in are read as if they"
                    + " stood side by side."),
    TAGS(
            "extract.long",
            "The page has more tags than are read; what follows them stands as it was captured, tags included."),
    ATTRIBUTES("extract.attributes", "An element of the page has more attributes than are read; the first are."),
    SIGNS(
            "extract.signs",
            "The Markdown has paragraphs with more signs than are read; they stand as they were written.");

    private final String kind;
    private final String message;

    Excess(String kind, String message) {
        this.kind = kind;
        this.message = message;
    }

    public Problem problem(String file) {
        return Problem.warning(
                kind, file, message, "Compare it with the capture; no page is written like that by hand.");
    }
}
