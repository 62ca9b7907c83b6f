package org.lantai.pipeline;

import java.util.Optional;

/**
 * What is needed to cite a document.
 *
 * @param address its address: absolute where the archive's is known, else from its home page
 * @param text what its page shows; empty where the document is no longer shown, and its page says why
 */
public record CitedDocument(String address, Optional<Text> text) {
    /**
     * What the page of a document shows of it, in the archive's own script.
     *
     * @param title its headline
     * @param source its source, possibly empty
     * @param date its date as printed there, possibly empty
     */
    public record Text(String title, String source, String date) {}
}
