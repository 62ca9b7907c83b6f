package org.lantai.pipeline;

import java.util.Optional;
import org.lantai.cite.CitedWork;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * What is needed to cite a document.
 *
 * @param address its address: absolute where the archive's is known, else from its home page
 * @param text what its page shows; empty where the document is no longer shown, and its page says why
 */
public record CitedDocument(String address, Optional<Text> text) {
    /**
     * What is cited of it.
     *
     * @param asked what it was asked for by
     * @throws ProblemException when it is no longer shown, or its page does not say so
     */
    public CitedWork work(String asked) {
        Text shown = text.orElseThrow(() -> new ProblemException(Problem.error(
                ProblemKind.CITE_WITHDRAWN,
                asked,
                "This document is no longer shown, so there is nothing to cite but its address: " + address,
                "Its page says why.")));
        return shown.work()
                .orElseThrow(() -> new ProblemException(Problem.error(
                        ProblemKind.CITE_NOT_BUILT,
                        asked,
                        "The page of this document does not say how it is cited: it is of another theme, or of an earlier"
                                + " version of Lantai.",
                        "Build the archive: lantai build.")));
    }

    /**
     * What the page of a document shows of it, in the archive's own script.
     *
     * @param work what is cited of it; absent where its page does not say so
     * @param title its headline
     * @param source its source, possibly empty
     * @param date its date as printed there, possibly empty
     */
    public record Text(Optional<CitedWork> work, String title, String source, String date) {}
}
