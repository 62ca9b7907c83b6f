package org.lantai.model;

import java.util.List;
import java.util.Optional;

/**
 * What the archivist says of a capture in {@code x.meta.yaml}. A value that is present overrides what cleaning found.
 *
 * @param title the headline
 * @param date the date of publication
 * @param source who published it
 * @param authors who wrote it; present and empty means that it has no author
 * @param tags further tags of the document
 * @param hide whether the document is left out of the site
 * @param corrections replacements to be made in the cleaned text, in this order
 * @param note a remark in Markdown, shown above the article
 */
public record Sidecar(
        Optional<String> title,
        Optional<PartialDate> date,
        Optional<String> source,
        Optional<List<String>> authors,
        List<String> tags,
        boolean hide,
        List<Correction> corrections,
        Optional<String> note) {
    /** What a capture without a sidecar has. */
    public static final Sidecar NONE = new Sidecar(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            List.of(),
            Optional.empty());

    public Sidecar {
        authors = authors.map(List::copyOf);
        tags = List.copyOf(tags);
        corrections = List.copyOf(corrections);
    }
}
